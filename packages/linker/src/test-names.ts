/**
 * A small world for the linker's tests: real actors and places of the Sahel and around it, as far as
 * the tests need them. It is no dataset; `data/` is.
 */
import type { CasePolicy, NameKind, PackEntity, PackInput, PackName } from './model.ts';

interface Subject {
  kind: string;
  type?: PackEntity['type'];
  country?: string;
  related?: readonly string[];
  prominence?: number;
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

const VERSION = '0123456789abcdef'.repeat(4);

/** The input for a pack over that world, with further entities and names if a test needs them. */
export function testInput(more: Partial<Pick<PackInput, 'entities' | 'names' | 'offices'>> = {}): PackInput {
  const entities: PackEntity[] = [];
  const names: PackName[] = [];
  for (const [slug, subject] of Object.entries(SUBJECTS)) {
    entities.push({
      slug,
      type: subject.type ?? 'Actor',
      kind: subject.kind,
      related: subject.related ?? [],
      prominence: subject.prominence ?? 0.3,
      ...(subject.country === undefined ? {} : { country: subject.country }),
      ...(subject.from === undefined ? {} : { from: subject.from }),
    });
    for (const name of subject.names) names.push(testName(slug, name));
  }
  return {
    version: VERSION,
    entities: [...entities, ...(more.entities ?? [])],
    names: [...names, ...(more.names ?? [])],
    offices: more.offices ?? [],
  };
}

/** A name as the tests write it: a text alone is a full name in upper-case policy. */
export function testName(slug: string, name: string | Partial<PackName>): PackName {
  const given = typeof name === 'string' ? { text: name } : name;
  const match: CasePolicy = given.match ?? 'upper';
  const kind: NameKind = given.kind ?? 'full';
  return { text: '', language: 'mul', weak: false, ...given, slug, match, kind };
}
