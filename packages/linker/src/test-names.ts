/**
 * A small world for the linker's tests: real actors and places of the Sahel and around it, as far as
 * the tests need them. It is no dataset; `data/` is.
 */
import type { CasePolicy, NameKind, Office, PackEntity, PackInput, PackName, PackOffice } from './model.ts';

interface Subject {
  kind: string;
  type?: PackEntity['type'];
  country?: string;
  related?: readonly string[];
  prominence?: number;
  seatOf?: readonly string[];
  from?: string;
  names: readonly (string | Partial<PackName>)[];
}

const state = (...names: readonly string[]): Subject => ({ kind: 'STATE', prominence: 0.8, names });
const person = (country: string, ...names: Subject['names']): Subject => ({
  kind: 'PERSON',
  country,
  prominence: 0.5,
  names,
});
const city = (country: string, ...names: Subject['names']): Subject => ({
  type: 'Place',
  kind: 'CITY',
  country,
  prominence: 0.4,
  names,
});
const acronym = (text: string): Partial<PackName> => ({ text, kind: 'acronym', match: 'acronym' });
const weak = (text: string, context: readonly string[] = []): Partial<PackName> => ({
  text,
  kind: 'short',
  weak: true,
  context,
});
const mononym = (text: string): Partial<PackName> => ({ text, kind: 'mononym' });
const any = (text: string): Partial<PackName> => ({ text, match: 'any' });
const seat = (body: string, ...names: Subject['names']): Subject => ({
  ...city(body, ...names),
  seatOf: [body],
});
/** English writes them with a capital, French without. */
const demonyms = (slug: string, texts: string): PackName[] =>
  texts
    .split(' ')
    .map((text) => testName(slug, { text, kind: 'demonym', match: /^\p{Lu}/u.test(text) ? 'upper' : 'any' }));
const nouns = (texts: string, from: string, to?: string): Partial<PackName>[] =>
  texts
    .split(', ')
    .map((text) => ({ text, kind: 'nominal', match: 'any', from, ...(to === undefined ? {} : { to }) }));
const term = (of: string, office: Office, holder: string, from: string, to?: string): PackOffice => ({
  of,
  office,
  holder,
  from,
  ...(to === undefined ? {} : { to }),
});

const SUBJECTS: Readonly<Record<string, Subject>> = {
  mali: {
    ...state('Mali', 'Republic of Mali', 'République du Mali', 'مالي', 'Мали', 'Малі', '马里'),
    related: ['wagner-group', 'france', 'ukraine'],
  },
  france: state('France', 'فرنسا'),
  ukraine: { ...state('Ukraine', 'Украина'), related: ['gur'] },
  russia: { ...state('Russia', 'Russie', 'Russian Federation', 'Россия'), related: ['wagner-group'] },
  niger: { ...state('Niger'), related: ['ecowas'] },
  nigeria: state('Nigeria'),
  chad: state('Chad', 'Tchad'),
  algeria: state('Algeria', 'Algérie', 'الجزائر'),
  senegal: state('Senegal', 'Sénégal'),
  'burkina-faso': { kind: 'STATE', prominence: 0.7, names: ['Burkina Faso', 'Burkina'] },
  'ivory-coast': state("Côte d'Ivoire", 'Ivory Coast'),
  guinea: state('Guinea', 'Guinée'),
  mauritania: state('Mauritania', 'Mauritanie'),
  libya: state('Libya', 'Libye'),
  jordan: state('Jordan', 'Jordanie'),
  georgia: state('Georgia', 'Géorgie'),
  china: state('China', 'Chine'),
  malawi: state('Malawi'),
  zambia: state('Zambia', 'Zambie'),
  mauritius: state('Mauritius', 'Maurice'),
  germany: state('Germany', 'Allemagne'),
  'united-kingdom': state('United Kingdom', 'Royaume-Uni', 'Britain'),
  'united-states': {
    kind: 'STATE',
    prominence: 1,
    names: ['United States', 'États-Unis', acronym('US'), acronym('USA')],
  },
  'abdoulaye-maiga': { ...person('mali', 'Abdoulaye Maïga'), related: ['mali'] },
  'choguel-maiga': { ...person('mali', 'Choguel Kokalla Maïga', 'Choguel Maïga'), related: ['mali'] },
  'assimi-goita': { ...person('mali', 'Assimi Goïta'), related: ['mali'] },
  'abdoulaye-diop': { ...person('mali', 'Abdoulaye Diop'), related: ['mali'] },
  'sadio-camara': person('mali', 'Sadio Camara'),
  'iyad-ag-ghali': { ...person('mali', 'Iyad Ag Ghali', 'Iyad Ag Ghaly'), related: ['jnim'] },
  'alghabass-ag-intalla': person('mali', 'Alghabass Ag Intalla'),
  'sergei-lavrov': person('russia', 'Sergei Lavrov', 'Sergueï Lavrov'),
  'vladimir-putin': {
    ...person('russia', 'Vladimir Putin', 'Vladimir Poutine', mononym('Putin'), mononym('Poutine')),
    prominence: 1,
  },
  'yevgeny-prigozhin': {
    ...person('russia', 'Yevgeny Prigozhin', 'Evgueni Prigojine'),
    related: ['wagner-group'],
  },
  'emmanuel-macron': { ...person('france', 'Emmanuel Macron', mononym('Macron')), prominence: 1 },
  'dmytro-kuleba': person('ukraine', 'Dmytro Kuleba'),
  'andriy-yusov': { ...person('ukraine', 'Andriy Yusov'), related: ['gur'] },
  'kyrylo-budanov': { ...person('ukraine', 'Kyrylo Budanov'), related: ['gur'] },
  'mohamed-bazoum': person('niger', 'Mohamed Bazoum'),
  'abdourahamane-tiani': person('niger', 'Abdourahamane Tiani', 'Abdourahmane Tchiani'),
  'ibrahim-traore': person('burkina-faso', 'Ibrahim Traoré'),
  'omar-al-bashir': person('chad', 'Omar al-Bashir', 'Omar el-Béchir'),
  'xi-jinping': person('china', 'Xi Jinping'),
  'wagner-group': {
    kind: 'ARMED_GROUP',
    related: ['mali', 'russia', 'yevgeny-prigozhin'],
    prominence: 0.6,
    names: [
      'Wagner Group',
      'Groupe Wagner',
      'PMC Wagner',
      weak('Wagner', [
        'mali',
        'mercenary',
        'mercenaries',
        'mercenaires',
        'moscow',
        'moscou',
        'prigozhin',
        'russia',
        'russian',
        'russe',
        'russes',
        'milice',
      ]),
    ],
  },
  'africa-corps': {
    kind: 'ARMED_GROUP',
    related: ['russia', 'mali'],
    from: '2023-11-01',
    names: [{ text: 'Africa Corps', from: '2023-11-01' }],
  },
  jnim: {
    kind: 'ARMED_GROUP',
    related: ['mali', 'iyad-ag-ghali'],
    names: [
      acronym('JNIM'),
      acronym('GSIM'),
      "Jama'at Nusrat al-Islam wal-Muslimin",
      "Groupe de soutien à l'islam et aux musulmans",
    ],
  },
  'al-qaeda': { kind: 'ARMED_GROUP', prominence: 0.7, names: ['al-Qaeda', 'Al-Qaïda', 'al Qaida'] },
  'islamic-state': {
    kind: 'ARMED_GROUP',
    prominence: 0.7,
    names: ['Islamic State', 'État islamique', acronym('ISIS'), 'Daech'],
  },
  'islamic-state-sahel': {
    kind: 'ARMED_GROUP',
    names: ['Islamic State in the Greater Sahara', 'État islamique au Grand Sahara', acronym('EIGS')],
  },
  'azawad-liberation-front': {
    kind: 'ARMED_GROUP',
    related: ['mali'],
    names: [
      "Front de libération de l'Azawad",
      'Azawad Liberation Front',
      { ...acronym('FLA'), weak: true, context: ['azawad', 'touareg', 'tuareg'] },
    ],
  },
  'malian-armed-forces': {
    kind: 'MILITARY',
    country: 'mali',
    related: ['mali'],
    names: [
      'Malian Armed Forces',
      'Forces armées maliennes',
      { text: 'FAMa', match: 'acronym', kind: 'acronym' },
    ],
  },
  tuareg: { kind: 'PEOPLE', names: ['Tuareg', 'Touareg', 'Touaregs', any('touareg'), any('touaregs')] },
  gur: {
    kind: 'ORGANIZATION',
    country: 'ukraine',
    related: ['ukraine'],
    names: [acronym('GUR'), 'Main Directorate of Intelligence'],
  },
  ecowas: {
    kind: 'ORGANIZATION',
    names: [acronym('ECOWAS'), acronym('CEDEAO'), 'Cédéao', 'Economic Community of West African States'],
  },
  aes: {
    kind: 'ORGANIZATION',
    related: ['mali', 'niger', 'burkina-faso'],
    from: '2023-09-16',
    names: [
      'Alliance of Sahel States',
      'Alliance des États du Sahel',
      { ...acronym('AES'), weak: true, context: ['sahel'] },
    ],
  },
  'african-union': { kind: 'ORGANIZATION', names: ['African Union', 'Union africaine'] },
  'united-nations': {
    kind: 'ORGANIZATION',
    names: ['United Nations', 'Nations unies', acronym('UN'), acronym('ONU')],
  },
  minusma: {
    kind: 'ORGANIZATION',
    related: ['mali', 'united-nations'],
    names: [acronym('MINUSMA'), 'Minusma'],
  },
  'economic-community': {
    kind: 'ORGANIZATION',
    names: ['Banque centrale des États de l’Afrique de l’Ouest', acronym('BCEAO')],
  },
  bamako: { ...city('mali', 'Bamako'), related: ['mali'] },
  kyiv: { ...city('ukraine', 'Kyiv', 'Kiev'), related: ['ukraine'] },
  moscow: city('russia', 'Moscow', 'Moscou'),
  paris: city('france', 'Paris'),
  niamey: city('niger', 'Niamey'),
  ndjamena: city('chad', "N'Djamena"),
  timbuktu: city('mali', 'Timbuktu', 'Tombouctou'),
  kidal: city('mali', 'Kidal'),
  gao: city('mali', weak('Gao')),
  kati: city('mali', weak('Kati')),
  ber: city('mali', weak('Ber')),
  tinzaouatene: {
    ...city('mali', 'Tinzaouatene', 'Tinzaouaten', 'Tin Zaouatine'),
    related: ['mali', 'battle-of-tinzaouaten'],
  },
  'gao-region': {
    type: 'Place',
    kind: 'REGION',
    country: 'mali',
    prominence: 0.2,
    names: ['Gao Region', 'région de Gao'],
  },
  'niger-river': {
    type: 'Place',
    kind: 'RIVER',
    prominence: 0.3,
    names: ['Niger River', 'River Niger', 'fleuve Niger'],
  },
  'battle-of-tinzaouaten': {
    type: 'Event',
    kind: 'BATTLE',
    country: 'mali',
    names: ['Battle of Tinzaouaten', 'bataille de Tinzaouatène'],
  },
  aqmi: { kind: 'ARMED_GROUP', names: ['al-Qaeda in the Islamic Maghreb', acronym('AQIM'), acronym('AQMI')] },
  'operation-barkhane': {
    type: 'Event',
    kind: 'OPERATION',
    names: ['Operation Barkhane', 'opération Barkhane', 'Barkhane'],
  },
};

/** What politics adds: seats, who sits there, and the bodies that are spoken of by a common noun. */
const POLITICS: Readonly<Record<string, Subject>> = {
  belgium: state('Belgium', 'Belgique'),
  congo: state('Congo'),
  'dr-congo': state('DR Congo'),
  'european-union': { kind: 'ORGANIZATION', names: ['European Union', 'Union européenne', acronym('EU')] },
  algiers: seat('algeria', 'Algiers', 'Alger'),
  brussels: { ...city('belgium', 'Brussels', 'Bruxelles'), seatOf: ['belgium', 'european-union'] },
  dakar: seat('senegal', 'Dakar'),
  ouagadougou: seat('burkina-faso', 'Ouagadougou'),
  washington: seat('united-states', 'Washington'),
  kremlin: {
    type: 'Place',
    kind: 'BUILDING',
    country: 'russia',
    seatOf: ['russia'],
    names: ['Kremlin'],
  },
  'andrii-sybiha': person('ukraine', 'Andrii Sybiha'),
  'ali-lamine-zeine': person('niger', 'Ali Lamine Zeine'),
  'antonio-guterres': { ...person('portugal', 'António Guterres'), related: ['united-nations'] },
  'bassirou-diomaye-faye': person('senegal', 'Bassirou Diomaye Faye'),
  'macky-sall': person('senegal', 'Macky Sall'),
  'ouhoumoudou-mahamadou': person('niger', 'Ouhoumoudou Mahamadou'),
  'ousmane-sonko': person('senegal', 'Ousmane Sonko'),
  'transitional-authorities-of-mali': {
    kind: 'ORGANIZATION',
    country: 'mali',
    related: ['mali'],
    names: [
      'Transitional authorities of Mali',
      ...nouns('junta, military junta, junte, junte militaire', '2020-08-18'),
    ],
  },
  cnrdre: {
    kind: 'ORGANIZATION',
    country: 'mali',
    names: [acronym('CNRDRE'), ...nouns('junta, junte', '2012-03-22', '2012-12-31')],
  },
  'cnsp-niger': {
    kind: 'ORGANIZATION',
    country: 'niger',
    names: [
      'National Council for the Safeguard of the Homeland',
      ...nouns('junta, military junta, junte, junte militaire', '2023-07-26'),
    ],
  },
};

/** The capitals of the world above that seat its states here. */
const SEATS: Readonly<Record<string, string>> = {
  bamako: 'mali',
  kyiv: 'ukraine',
  moscow: 'russia',
  ndjamena: 'chad',
  niamey: 'niger',
  paris: 'france',
};

const ADJECTIVES: readonly PackName[] = [
  ...demonyms('mali', 'Malian Malians malien malienne maliens maliennes'),
  ...demonyms('niger', 'Nigerien Nigeriens nigérien nigérienne nigériens nigériennes'),
  ...demonyms('nigeria', 'Nigerian Nigerians nigérian nigériane nigérians nigérianes'),
  ...demonyms('ukraine', 'Ukrainian Ukrainians ukrainien ukrainienne ukrainiens ukrainiennes'),
  ...demonyms('russia', 'Russian Russians russe russes'),
  ...demonyms('france', 'French français française françaises'),
  ...demonyms('senegal', 'Senegalese sénégalais sénégalaise sénégalaises'),
  ...demonyms('algeria', 'Algerian Algerians algérien algérienne algériens algériennes'),
  ...demonyms('burkina-faso', 'Burkinabe Burkinabè burkinabè'),
  ...demonyms('congo', 'Congolese congolais congolaise'),
  ...demonyms('dr-congo', 'Congolese congolais congolaise'),
];

/** Terms end with the first day on which they no longer held. */
const OFFICES: readonly PackOffice[] = [
  term('mali', 'head-of-state', 'assimi-goita', '2021-05-28'),
  term('mali', 'head-of-government', 'choguel-maiga', '2021-06-07', '2024-11-20'),
  term('mali', 'head-of-government', 'abdoulaye-maiga', '2022-08-21', '2022-12-05'),
  term('mali', 'head-of-government', 'abdoulaye-maiga', '2024-11-21'),
  term('mali', 'foreign-minister', 'abdoulaye-diop', '2021-06-11'),
  term('mali', 'defence-minister', 'sadio-camara', '2021-06-11', '2026-04-25'),
  term('niger', 'head-of-state', 'mohamed-bazoum', '2021-04-02', '2023-07-26'),
  term('niger', 'head-of-state', 'abdourahamane-tiani', '2023-07-28'),
  term('niger', 'head-of-government', 'ouhoumoudou-mahamadou', '2021-04-03', '2023-07-26'),
  term('niger', 'head-of-government', 'ali-lamine-zeine', '2023-08-08'),
  term('burkina-faso', 'head-of-state', 'ibrahim-traore', '2022-09-30'),
  term('senegal', 'head-of-state', 'macky-sall', '2012-04-02', '2024-04-02'),
  term('senegal', 'head-of-state', 'bassirou-diomaye-faye', '2024-04-02'),
  term('senegal', 'head-of-government', 'ousmane-sonko', '2024-04-02'),
  term('france', 'head-of-state', 'emmanuel-macron', '2017-05-14'),
  term('russia', 'head-of-state', 'vladimir-putin', '2012-05-07'),
  term('russia', 'foreign-minister', 'sergei-lavrov', '2004-03-09'),
  term('ukraine', 'foreign-minister', 'dmytro-kuleba', '2020-03-04', '2024-09-05'),
  term('ukraine', 'foreign-minister', 'andrii-sybiha', '2024-09-05'),
  term('united-nations', 'leader', 'antonio-guterres', '2017-01-01'),
];

const VERSION = '0123456789abcdef'.repeat(4);

type Further = Partial<Pick<PackInput, 'entities' | 'names' | 'offices'>>;

/** The input for a pack over that world, with further entities and names if a test needs them. */
export function testInput(more: Further = {}): PackInput {
  const { entities, names } = readSubjects(SUBJECTS);
  return {
    version: VERSION,
    entities: [...entities, ...(more.entities ?? [])],
    names: [...names, ...(more.names ?? [])],
    offices: more.offices ?? [],
  };
}

/** The same world with its politics: seats, offices, adjectives of states, nouns for who rules them. */
export function politicalInput(more: Further = {}): PackInput {
  const world = testInput();
  const { entities, names } = readSubjects(POLITICS);
  return {
    version: VERSION,
    entities: [
      ...world.entities.map((entity) => {
        const body = SEATS[entity.slug];
        return body === undefined ? entity : { ...entity, seatOf: [body] };
      }),
      ...entities,
      ...(more.entities ?? []),
    ],
    names: [...world.names, ...names, ...ADJECTIVES, ...(more.names ?? [])],
    offices: [...OFFICES, ...(more.offices ?? [])],
  };
}

function readSubjects(subjects: Readonly<Record<string, Subject>>): Pick<PackInput, 'entities' | 'names'> {
  const entities: PackEntity[] = [];
  const names: PackName[] = [];
  for (const [slug, subject] of Object.entries(subjects)) {
    entities.push({
      slug,
      type: subject.type ?? 'Actor',
      kind: subject.kind,
      related: subject.related ?? [],
      prominence: subject.prominence ?? 0.3,
      ...(subject.country === undefined ? {} : { country: subject.country }),
      ...(subject.seatOf === undefined ? {} : { seatOf: subject.seatOf }),
      ...(subject.from === undefined ? {} : { from: subject.from }),
    });
    for (const name of subject.names) names.push(testName(slug, name));
  }
  return { entities, names };
}

/** A name as the tests write it: a text alone is a full name in upper-case policy. */
export function testName(slug: string, name: string | Partial<PackName>): PackName {
  const given = typeof name === 'string' ? { text: name } : name;
  const match: CasePolicy = given.match ?? 'upper';
  const kind: NameKind = given.kind ?? 'full';
  return { text: '', language: 'mul', weak: false, ...given, slug, match, kind };
}

/** A text in which `[surface](slug)` marks each mention, and these mentions as “start surface slug”. */
export function readMarked(marked: string): { text: string; mentions: string[] } {
  const mentions: string[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([a-z0-9-]+)\)/g)) {
    text += marked.slice(at, match.index);
    mentions.push(`${text.length} ${match[1]} ${match[2]}`);
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}
