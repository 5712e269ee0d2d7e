/**
 * Who held which office, who belonged to what and what was deployed where, on days on
 * which it is easy to be wrong: asked of the snapshot of this repository's own facts.
 *
 * What is expected comes from reports of those days and from common knowledge, not from the
 * files: where the two differ, look for a source before changing either.
 * The day of a dismissal is one on which nobody certainly holds the office, unless a
 * successor was appointed on it or the source says that the dismissed stayed as caretaker.
 */
import { expect, test } from 'vitest';
import { createAsk } from './ask.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

const { ask } = createAsk(REAL_SNAPSHOT);

interface Query {
  document: string;
  /** The answer in words: what certainly held, in the order of the API. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the document above says what comes back
  read: (data: any) => readonly string[];
}

interface Held {
  holds: 'YES' | 'PERHAPS' | 'NO';
}

const certain = <H extends Held>(rows: readonly H[]) => rows.filter(({ holds }) => holds === 'YES');
const uncertain = <H extends Held>(rows: readonly H[]) => rows.filter(({ holds }) => holds === 'PERHAPS');

interface HolderRow extends Held {
  office: string;
  holder: { slug: string };
}

const holdersDocument = (state: string) =>
  `query ($day: Date) { actor(slug: "${state}") { officeHolders(asOf: $day) { office holds holder { slug } } } }`;

/** Who certainly held an office of a state. */
const holdersOf = (state: string, office: string): Query => ({
  document: holdersDocument(state),
  read: ({ actor }) =>
    certain(actor.officeHolders as HolderRow[])
      .filter((row) => row.office === office)
      .map(({ holder }) => holder.slug),
});

const headOfGovernment = (state: string) => holdersOf(state, 'HEAD_OF_GOVERNMENT');
const headOfState = (state: string) => holdersOf(state, 'HEAD_OF_STATE');
const foreignMinister = (state: string) => holdersOf(state, 'FOREIGN_MINISTER');
const defenceMinister = (state: string) => holdersOf(state, 'DEFENCE_MINISTER');
const leader = (body: string) => holdersOf(body, 'LEADER');

/** Who may have held an office: the sources do not say to the day. */
const perhapsHolding = (state: string, office: string): Query => ({
  document: holdersDocument(state),
  read: ({ actor }) =>
    uncertain(actor.officeHolders as HolderRow[])
      .filter((row) => row.office === office)
      .map(({ holder }) => holder.slug),
});

/** The titles that somebody certainly bore. */
const titlesOf = (slug: string): Query => ({
  document: `query ($day: Date) { actor(slug: "${slug}") { roles(asOf: $day) { title holds } } }`,
  read: ({ actor }) => certain(actor.roles as (Held & { title: string })[]).map(({ title }) => title),
});

/** The one line about somebody. */
const descriptorOf = (slug: string): Query => ({
  document: `query ($day: Date) { actor(slug: "${slug}") { descriptor(asOf: $day) } }`,
  read: ({ actor }) => [actor.descriptor],
});

interface RelationRow extends Held {
  subject: { slug: string };
  object: { slug: string };
}

const relationsDocument = (slug: string, kind: string) =>
  `query ($day: Date) { actor(slug: "${slug}") { relations(asOf: $day, kinds: [${kind}]) { holds subject { slug } object { slug } } } }`;

/** To whom an actor was certainly tied so, in alphabetical order. */
const objectsOf = (slug: string, kind: string): Query => ({
  document: relationsDocument(slug, kind),
  read: ({ actor }) =>
    certain(actor.relations as RelationRow[])
      .filter(({ subject }) => subject.slug === slug)
      .map(({ object }) => object.slug)
      .toSorted(),
});

const membershipsOf = (state: string) => objectsOf(state, 'MEMBER_OF');
const suspendedBy = (state: string) => objectsOf(state, 'SUSPENDED_BY');
const sanctionedBy = (state: string) => objectsOf(state, 'SANCTIONED_BY');

/** Who was certainly tied so to an actor, in alphabetical order. */
const subjectsOf = (slug: string, kind: string): Query => ({
  document: relationsDocument(slug, kind),
  read: ({ actor }) =>
    certain(actor.relations as RelationRow[])
      .filter(({ object }) => object.slug === slug)
      .map(({ subject }) => subject.slug)
      .toSorted(),
});

const membersOf = (body: string) => subjectsOf(body, 'MEMBER_OF');

/** Which of these forces were certainly deployed in Mali. Others may be there that are not asked about. */
const inMali = (...forces: string[]): Query => {
  const { document, read } = subjectsOf('mali', 'DEPLOYED_IN');
  return { document, read: (data) => read(data).filter((slug) => forces.includes(slug)) };
};

const RUSSIANS = ['wagner-group', 'africa-corps'];
const FRENCH = ['operation-serval', 'operation-barkhane'];

interface Row {
  question: string;
  date: string;
  query: Query;
  expected: readonly string[];
}

const row = (question: string, date: string, query: Query, ...expected: string[]): Row => ({
  question,
  date,
  query,
  expected,
});

/** The same question on several days. */
const rows = (question: string, query: Query, answers: Record<string, string | readonly string[]>): Row[] =>
  Object.entries(answers).map(([date, expected]) =>
    row(question, date, query, ...(typeof expected === 'string' ? [expected] : expected)),
  );

const NOBODY: readonly string[] = [];
const NONE: readonly string[] = [];

const TABLE: readonly Row[] = [
  ...rows('prime minister of Mali', headOfGovernment('mali'), {
    '2012-03-21': 'cisse-mariam-kaidama-sidibe',
    '2012-04-16': NOBODY,
    '2012-04-17': 'cheick-modibo-diarra',
    '2012-12-10': 'cheick-modibo-diarra',
    // Forced out in the night, replaced in the evening.
    '2012-12-11': 'django-cissoko',
    '2013-09-04': 'django-cissoko',
    '2013-09-05': 'oumar-tatam-ly',
    '2013-09-20': 'oumar-tatam-ly',
    '2014-04-05': 'moussa-mara',
    '2014-05-21': 'moussa-mara',
    '2015-06-20': 'modibo-keita-prime-minister',
    '2017-04-08': 'abdoulaye-idrissa-maiga',
    '2017-12-29': NOBODY,
    '2017-12-30': 'soumeylou-boubeye-maiga',
    '2019-04-17': 'soumeylou-boubeye-maiga',
    '2019-04-20': NOBODY,
    '2019-04-23': 'boubou-cisse',
    '2020-08-17': 'boubou-cisse',
    '2020-09-01': NOBODY,
    '2020-09-27': 'moctar-ouane',
    '2021-05-23': 'moctar-ouane',
    '2021-06-01': NOBODY,
    '2021-06-07': 'choguel-kokalla-maiga',
    '2022-08-20': 'choguel-kokalla-maiga',
    // On sick leave: he kept the office, another did its work.
    '2022-09-01': ['abdoulaye-maiga', 'choguel-kokalla-maiga'],
    '2022-12-05': 'choguel-kokalla-maiga',
    '2024-11-19': 'choguel-kokalla-maiga',
    '2024-11-20': NOBODY,
    '2024-11-21': 'abdoulaye-maiga',
    '2026-03-01': 'abdoulaye-maiga',
  }),
  ...rows('head of state of Mali', headOfState('mali'), {
    '2012-03-21': 'amadou-toumani-toure',
    '2012-04-01': 'amadou-sanogo',
    '2012-04-12': 'dioncounda-traore',
    '2013-09-03': 'dioncounda-traore',
    '2013-09-04': 'ibrahim-boubacar-keita',
    '2020-08-17': 'ibrahim-boubacar-keita',
    // The coup is three days old; the junta has not yet said who heads the state.
    '2020-08-21': NOBODY,
    '2020-09-01': 'assimi-goita',
    '2020-09-25': 'bah-ndaw',
    '2021-05-23': 'bah-ndaw',
    '2021-05-28': 'assimi-goita',
    '2026-10-01': 'assimi-goita',
  }),
  ...rows('minister of foreign affairs of Mali', foreignMinister('mali'), {
    '2012-09-01': 'tieman-hubert-coulibaly',
    '2013-09-20': 'zahabi-ould-sidi-mohamed',
    '2015-06-20': 'abdoulaye-diop',
    '2017-12-15': 'abdoulaye-diop',
    '2018-01-15': 'tieman-hubert-coulibaly',
    '2018-10-01': 'kamissa-camara',
    '2020-10-06': 'zeini-moulaye',
    '2021-06-11': 'abdoulaye-diop',
    '2024-08-04': 'abdoulaye-diop',
  }),
  ...rows('minister of defence of Mali', defenceMinister('mali'), {
    '2014-05-21': 'soumeylou-boubeye-maiga',
    '2014-06-01': 'bah-ndaw',
    '2016-09-02': 'tieman-hubert-coulibaly',
    '2016-09-03': 'abdoulaye-idrissa-maiga',
    '2020-10-05': 'sadio-camara',
    // Left out of the government that caused the second coup.
    '2021-06-01': NOBODY,
    '2026-04-24': 'sadio-camara',
    '2026-05-04': 'assimi-goita',
  }),
  row(
    'minister of foreign affairs of Mali, who may or may not have gone with the government',
    '2021-05-30',
    perhapsHolding('mali', 'FOREIGN_MINISTER'),
    'zeini-moulaye',
  ),

  ...rows('prime minister of Burkina Faso', headOfGovernment('burkina-faso'), {
    '2014-10-01': 'luc-adolphe-tiao',
    '2015-06-01': 'yacouba-isaac-zida',
    '2018-03-02': 'paul-kaba-thieba',
    '2019-01-21': 'christophe-dabire',
    // The government was dissolved after the elections and its head named again in the new year.
    '2021-01-02': NOBODY,
    '2021-01-05': 'christophe-dabire',
    '2021-12-08': NOBODY,
    '2022-01-10': 'lassina-zerbo',
    '2022-03-02': NOBODY,
    '2022-03-03': 'albert-ouedraogo',
    '2022-09-29': 'albert-ouedraogo',
    '2022-09-30': NOBODY,
    '2022-10-21': 'apollinaire-kyelem-de-tambela',
    '2024-12-06': NOBODY,
    '2024-12-07': 'jean-emmanuel-ouedraogo',
  }),
  ...rows('head of state of Burkina Faso', headOfState('burkina-faso'), {
    '2014-10-30': 'blaise-compaore',
    '2015-06-01': 'michel-kafando',
    '2015-12-29': 'roch-marc-christian-kabore',
    '2022-01-23': 'roch-marc-christian-kabore',
    '2022-01-24': 'paul-henri-sandaogo-damiba',
    '2022-09-29': 'paul-henri-sandaogo-damiba',
    '2022-09-30': 'ibrahim-traore',
  }),

  ...rows('prime minister of Niger', headOfGovernment('niger'), {
    '2013-01-11': 'brigi-rafini',
    '2021-04-02': 'brigi-rafini',
    '2021-04-03': 'ouhoumoudou-mahamadou',
    '2023-07-25': 'ouhoumoudou-mahamadou',
    '2023-08-01': NOBODY,
    '2023-08-08': 'ali-mahaman-lamine-zeine',
  }),
  ...rows('head of state of Niger', headOfState('niger'), {
    '2013-01-11': 'mahamadou-issoufou',
    '2021-04-01': 'mahamadou-issoufou',
    '2021-04-02': 'mohamed-bazoum',
    '2023-07-25': 'mohamed-bazoum',
    // The coup was announced on the 26th, its leader on the 28th.
    '2023-07-27': NOBODY,
    '2023-07-28': 'abdourahamane-tiani',
    '2025-03-26': 'abdourahamane-tiani',
  }),

  ...rows('prime minister of France', headOfGovernment('france'), {
    '2013-01-11': 'jean-marc-ayrault',
    '2015-11-20': 'manuel-valls',
    '2017-01-19': 'bernard-cazeneuve',
    '2017-05-15': 'edouard-philippe',
    '2020-07-02': 'edouard-philippe',
    '2020-07-03': 'jean-castex',
    '2022-05-16': 'elisabeth-borne',
    // She resigned on the 8th and handed over on the 9th.
    '2024-01-08': 'elisabeth-borne',
    '2024-01-09': 'gabriel-attal',
    '2024-08-05': 'gabriel-attal',
    '2024-09-05': 'michel-barnier',
    '2024-12-10': 'michel-barnier',
    '2024-12-13': 'francois-bayrou',
    '2025-09-08': 'francois-bayrou',
    '2025-09-09': 'sebastien-lecornu',
    // Resigned on the 6th, reappointed on the 10th.
    '2025-10-08': NOBODY,
    '2025-10-10': 'sebastien-lecornu',
    '2026-01-07': 'sebastien-lecornu',
  }),
  ...rows('president of France', headOfState('france'), {
    '2013-01-11': 'francois-hollande',
    '2017-05-13': 'francois-hollande',
    '2017-05-14': 'emmanuel-macron',
  }),
  ...rows('minister of foreign affairs of France', foreignMinister('france'), {
    '2021-09-25': 'jean-yves-le-drian',
    '2022-05-20': 'catherine-colonna',
    '2024-01-11': 'stephane-sejourne',
    '2024-08-05': 'stephane-sejourne',
    '2024-09-21': 'jean-noel-barrot',
  }),
  ...rows('minister of the armed forces of France', defenceMinister('france'), {
    '2013-01-11': 'jean-yves-le-drian',
    '2022-05-19': 'florence-parly',
    '2022-05-25': 'sebastien-lecornu',
    '2025-10-12': 'catherine-vautrin',
  }),

  ...rows('prime minister of Ukraine', headOfGovernment('ukraine'), {
    '2014-03-15': 'arseniy-yatsenyuk',
    '2018-01-01': 'volodymyr-groysman',
    '2020-03-03': 'oleksiy-honcharuk',
    '2020-03-04': 'denys-shmyhal',
    '2024-08-04': 'denys-shmyhal',
    '2025-07-15': 'denys-shmyhal',
    // Dismissed on the 16th, followed on the 17th.
    '2025-07-16': NOBODY,
    '2025-07-17': 'yulia-svyrydenko',
  }),
  ...rows('minister of foreign affairs of Ukraine', foreignMinister('ukraine'), {
    '2024-08-04': 'dmytro-kuleba',
    '2024-09-05': 'andrii-sybiha',
  }),
  ...rows('minister of defence of Ukraine', defenceMinister('ukraine'), {
    '2025-07-17': 'denys-shmyhal',
    '2026-01-13': NOBODY,
  }),
  ...rows(
    'head of the military intelligence of Ukraine',
    leader('main-directorate-of-intelligence-of-ukraine'),
    {
      '2024-07-29': 'kyrylo-budanov',
      '2026-01-02': 'oleh-ivashchenko',
    },
  ),
  ...rows('president of Ukraine', headOfState('ukraine'), {
    // Acting, between the flight of one president and the oath of the next.
    '2014-03-18': 'oleksandr-turchynov',
    '2018-01-01': 'petro-poroshenko',
    '2019-05-20': 'volodymyr-zelensky',
    '2024-08-04': 'volodymyr-zelensky',
  }),
  ...rows('president of Russia', headOfState('russia'), {
    '2012-05-06': 'dmitry-medvedev',
    '2012-05-07': 'vladimir-putin',
  }),
  ...rows('prime minister of Russia', headOfGovernment('russia'), {
    '2012-05-06': 'vladimir-putin',
    '2014-03-18': 'dmitry-medvedev',
    '2022-02-24': 'mikhail-mishustin',
  }),

  ...rows('president of Senegal', headOfState('senegal'), {
    '2012-04-02': 'macky-sall',
    '2024-04-01': 'macky-sall',
    '2024-04-02': 'bassirou-diomaye-faye',
  }),
  ...rows('prime minister of Senegal', headOfGovernment('senegal'), {
    '2024-08-03': 'ousmane-sonko',
    // He was dismissed in the course of that year.
    '2026-11-01': NOBODY,
  }),
  ...rows('head of state of Chad', headOfState('chad'), {
    '2021-04-19': 'idriss-deby',
    '2021-04-20': 'mahamat-idriss-deby',
    '2024-05-23': 'mahamat-idriss-deby',
  }),
  ...rows('president of Ghana', headOfState('ghana'), {
    '2016-06-01': 'john-mahama',
    '2017-01-07': 'nana-akufo-addo',
    '2025-01-07': 'john-mahama',
  }),
  ...rows('head of state of Guinea', headOfState('guinea'), {
    '2021-09-04': 'alpha-conde',
    '2021-09-05': 'mamady-doumbouya',
  }),
  ...rows('president of the United States', headOfState('united-states'), {
    '2013-01-11': 'barack-obama',
    '2021-01-19': 'donald-trump',
    '2022-01-20': 'joe-biden',
    '2025-01-20': 'donald-trump',
  }),
  ...rows('president of Nigeria', headOfState('nigeria'), {
    '2015-05-28': 'goodluck-jonathan',
    '2015-05-29': 'muhammadu-buhari',
    '2023-05-29': 'bola-tinubu',
  }),
  row('president of Benin', '2022-01-01', headOfState('benin'), 'patrice-talon'),

  ...rows('titles of Abdoulaye Maïga', titlesOf('abdoulaye-maiga'), {
    '2020-10-04': NONE,
    '2020-10-05': 'Minister of Territorial Administration of Mali',
    '2022-08-21': [
      'Acting Prime Minister of Mali',
      'Minister of Territorial Administration of Mali',
      'Spokesperson for the government of Mali',
    ],
    '2022-12-05': [
      'Minister of Territorial Administration of Mali',
      'Spokesperson for the government of Mali',
    ],
    '2024-11-20': NONE,
    '2026-03-01': 'Prime Minister of Mali',
  }),
  ...rows('titles of Assimi Goïta', titlesOf('assimi-goita'), {
    '2020-08-21': 'President of the National Committee for the Salvation of the People (CNSP) of Mali',
    '2020-09-01': [
      'Head of state of Mali, as President of the CNSP',
      'President of the National Committee for the Salvation of the People (CNSP) of Mali',
    ],
    '2020-09-25': [
      'President of the National Committee for the Salvation of the People (CNSP) of Mali',
      'Vice-President of the transition in Mali',
    ],
  }),
  ...rows('titles of Gabriel Attal', titlesOf('gabriel-attal'), {
    '2024-07-15': 'Prime Minister of France',
    '2024-07-16': 'Caretaker Prime Minister of France',
  }),
  ...rows('who Abdoulaye Maïga is', descriptorOf('abdoulaye-maiga'), {
    '2019-01-01': 'Malian gendarmerie officer and politician',
    '2024-08-04': 'Minister of Territorial Administration of Mali, spokesperson for the government of Mali',
    '2024-11-21': 'Prime Minister of Mali',
  }),
  ...rows('who Choguel Kokalla Maïga is', descriptorOf('choguel-kokalla-maiga'), {
    '2021-09-25': 'Prime Minister of Mali',
    '2025-01-01': 'Prime Minister of Mali until November 2024',
  }),
  row(
    'who Yevgeny Prigozhin is',
    '2023-08-22',
    descriptorOf('yevgeny-prigozhin'),
    'Head of the Wagner Group',
  ),

  ...rows('Russian forces in Mali', inMali(...RUSSIANS), {
    '2021-11-30': NONE,
    '2022-03-27': 'wagner-group',
    '2024-07-27': 'wagner-group',
    '2025-06-05': 'wagner-group',
    '2025-06-07': 'africa-corps',
    '2026-04-25': 'africa-corps',
  }),
  ...rows('head of Wagner', leader('wagner-group'), {
    '2021-12-23': 'yevgeny-prigozhin',
    '2023-08-23': NOBODY,
  }),
  ...rows('French operations in Mali', inMali(...FRENCH), {
    '2013-01-10': NONE,
    '2013-01-11': 'operation-serval',
    '2014-07-31': 'operation-serval',
    '2014-08-01': 'operation-barkhane',
    '2022-08-14': 'operation-barkhane',
    '2022-08-15': NONE,
  }),
  ...rows('whether MINUSMA was in Mali', inMali('minusma'), {
    '2013-06-30': NONE,
    '2013-07-01': 'minusma',
    // Its mandate had ended in June; it was still withdrawing.
    '2023-10-31': 'minusma',
    '2024-01-01': NONE,
  }),
  ...rows('head of MINUSMA', leader('minusma'), {
    '2013-07-01': 'albert-koenders',
    '2016-01-15': 'mahamat-saleh-annadif',
    '2023-06-30': 'el-ghassim-wane',
    '2024-06-01': NOBODY,
  }),

  ...rows('members of the Alliance of Sahel States', membersOf('alliance-of-sahel-states'), {
    '2023-09-15': NONE,
    '2023-09-16': ['burkina-faso', 'mali', 'niger'],
    '2026-10-01': ['burkina-faso', 'mali', 'niger'],
  }),
  ...rows('what Mali belonged to', membershipsOf('mali'), {
    '2021-09-25': 'ecowas',
    // The exit was announced a year before; the treaty binds for that year.
    '2024-01-29': ['alliance-of-sahel-states', 'ecowas'],
    '2025-01-28': ['alliance-of-sahel-states', 'ecowas'],
    '2025-01-29': 'alliance-of-sahel-states',
  }),
  row('what Niger belonged to', '2025-01-29', membershipsOf('niger'), 'alliance-of-sahel-states'),
  row('what Burkina Faso belonged to', '2023-01-01', membershipsOf('burkina-faso'), 'ecowas'),
  row('what Senegal belonged to', '2025-06-01', membershipsOf('senegal'), 'ecowas'),
  ...rows('who had suspended Burkina Faso', suspendedBy('burkina-faso'), {
    '2022-01-27': NONE,
    '2022-01-28': 'ecowas',
    '2025-01-29': NONE,
  }),
  ...rows('who had suspended Mali', suspendedBy('mali'), {
    '2021-05-29': NONE,
    '2021-05-30': 'ecowas',
  }),
  ...rows('under whose sanctions Mali was', sanctionedBy('mali'), {
    '2022-01-08': NONE,
    '2022-01-09': 'ecowas',
    '2022-07-03': NONE,
  }),
  ...rows('under whose sanctions Niger was', sanctionedBy('niger'), {
    '2023-07-29': NONE,
    '2023-07-30': 'ecowas',
    '2024-02-24': NONE,
  }),
  ...rows('president of the Alliance of Sahel States', leader('alliance-of-sahel-states'), {
    '2024-07-05': NOBODY,
    '2024-07-06': 'assimi-goita',
    '2025-12-23': 'ibrahim-traore',
  }),
];

test.for(TABLE.map((entry) => [entry.question, entry.date, entry] as const))(
  '%s on %s',
  async ([, date, { query, expected }]) => {
    const { data, errors } = await ask(query.document, { day: date });
    expect(errors).toBeUndefined();
    expect(query.read(data)).toEqual(expected);
  },
);

test('MINUSMA has its two ends', async () => {
  const { data } = await ask('{ actor(slug: "minusma") { bornOrFounded diedOrEnded lifeEnd } }');
  expect(data.actor).toEqual({ bornOrFounded: '2013-04-25', diedOrEnded: '2023-12-31', lifeEnd: 'ENDED' });
});

test('no question of the table is asked twice for one day', () => {
  const asked = TABLE.map(({ question, date }) => `${question} on ${date}`);
  expect(new Set(asked).size).toBe(asked.length);
});
