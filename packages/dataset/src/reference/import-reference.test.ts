import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNamesPack, findMentions, openNamesPack } from '@backstory/linker';
import { expect, test } from 'vitest';
import { applyRule } from '../check.ts';
import { buildGraph } from '../compile/graph.ts';
import { namesPackInput } from '../compile/names-pack-input.ts';
import { datasetOf, type Entry, entriesOf } from '../dataset.ts';
import { RULES } from '../rules/index.ts';
import { FEMININE_TITLES } from './feminine-titles.ts';
import { importReference } from './import-reference.ts';
import { PRESS_MONONYMS } from './press-mononyms.ts';
import { PRESS_SPELLINGS } from './press-spellings.ts';

const DATA = join(import.meta.dirname, '../../../../data');
// Without curated entries: what is tested here does not depend on what curators write.
const { entries, counts } = importReference(DATA, []);
const dataset = datasetOf(entries);
const find = (slug: string) => {
  const entry = dataset.bySlug.get(slug);
  if (!entry) throw new Error(`there is no “${slug}”`);
  return entry;
};
const persons = entriesOf(dataset, 'Actor').filter(({ value }) => value.kind === 'person');

test('the committed inputs give every state, its capital, its leaders and the large organisations', () => {
  expect(counts.state.imported).toBeGreaterThanOrEqual(195);
  expect(counts.capital.imported).toBeGreaterThanOrEqual(190);
  expect(counts.organisation.imported).toBeGreaterThanOrEqual(80);
  const dated = persons.flatMap(({ value }) => value.roles).filter(({ from }) => from !== 'unknown');
  expect(dated.length).toBeGreaterThanOrEqual(1500);
});

test('every rule holds for the tier by itself', () => {
  expect(RULES.flatMap((rule) => applyRule(rule, dataset))).toEqual([]);
});

test('a state says where it lies and what its capital is, and no more than its sets do', () => {
  const ghana = find('ghana') as Extract<Entry, { type: 'Actor' }>;
  expect(ghana.tier).toBe('reference');
  expect(ghana.value.descriptor).toEqual({ en: 'State in Western Africa', fr: 'État d’Afrique de l’Ouest' });
  expect(ghana.value.summary.en).toBe('State in Western Africa. GeoNames gives Accra as its capital.');
  expect(ghana.value.names.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Гана', 'غانا', 'Republic of Ghana', 'République du Ghana']),
  );
  // The sets differ on the capital of this one, so nothing is said of it.
  expect(find('israel').value.summary.en).toBe('State in Western Asia.');
});

test('slugs are plain English names', () => {
  for (const slug of [
    'united-states',
    'cote-divoire',
    'south-korea',
    'north-korea',
    'democratic-republic-of-the-congo',
    'republic-of-the-congo',
    'luxembourg-city',
    'angela-merkel',
  ]) {
    expect(dataset.bySlug.has(slug), slug).toBe(true);
  }
});

test('titles read alone, with their articles, and in the right gender', () => {
  const titles = (slug: string) =>
    (find(slug) as Extract<Entry, { type: 'Actor' }>).value.roles.map(({ title }) => title);
  expect(titles('angela-merkel')).toEqual([
    { en: 'Chancellor of Germany', fr: 'Chancelière de l’Allemagne' },
  ]);
  expect(titles('mark-rutte')).toEqual([
    { en: 'Prime Minister of the Netherlands', fr: 'Premier ministre des Pays-Bas' },
  ]);
  expect(titles('barack-obama')).toEqual([
    { en: 'President of the United States', fr: 'Président des États-Unis' },
    { en: 'Head of government of the United States', fr: 'Chef du gouvernement des États-Unis' },
  ]);
});

test('a monarch of several realms is one person, and fathers and sons are two', () => {
  const charles = find('charles-iii') as Extract<Entry, { type: 'Actor' }>;
  expect(new Set(charles.value.roles.map(({ of }) => of)).size).toBeGreaterThan(10);
  for (const slug of ['john-adams', 'john-quincy-adams', 'george-w-bush', 'george-h-w-bush']) find(slug);
  expect(
    (find('salman-bin-abd-al-aziz-al-saud') as Extract<Entry, { type: 'Actor' }>).value.names.map(
      ({ text }) => text,
    ),
  ).not.toContain('Mohammed bin Salman');
});

test('the lists about single names speak of names that are in the sets', () => {
  const names = new Set(persons.map(({ value }) => value.name.en));
  const listed = [...FEMININE_TITLES, ...Object.keys(PRESS_SPELLINGS), ...Object.keys(PRESS_MONONYMS)];
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
});

test('every set that an entry cites is named in the notice', () => {
  const notice = readFileSync(join(DATA, 'reference/NOTICE'), 'utf8');
  const urls = new Set(
    entries.flatMap((entry) =>
      entry.type === 'Storyline' ? [] : Object.values(entry.value.sources).map(({ url }) => url),
    ),
  );
  expect([...urls].filter((url) => !notice.includes(url))).toEqual([]);
});

test('curated entities come before reference ones, however much the open data say', () => {
  const village: Entry = { ...find('accra'), slug: 'moura', tier: 'curated', file: 'data/places/moura.yaml' };
  const { prominence } = buildGraph(datasetOf([...entries, village]));
  const others = Math.max(...entries.map(({ slug }) => (slug === 'ghana' ? 0 : prominence(slug))));
  expect(prominence('moura')).toBeGreaterThan(others);
});

const pack = openNamesPack(
  buildNamesPack({ version: '0'.repeat(64), ...namesPackInput(buildGraph(dataset)) }),
);
const linked = (text: string) =>
  findMentions(pack, text, { publishedOn: '2025-06-01' }).map(({ surface, slug }) => `${surface} = ${slug}`);

test.each([
  'Michael Jordan scored 40 points. Jordan said the Bulls had played well.',
  'Chad Smith, the drummer, said Smith would tour in May.',
  'Georgia Tech beat Alabama on Saturday in Atlanta.',
  'Voters in Georgia went to the polls as Atlanta counted ballots.',
  'Turkey dinner is served with cranberry sauce. Turkey is best roasted slowly.',
  'Victoria police arrested a man in Melbourne.',
  'Queen Victoria reigned for decades, and Victoria Beckham sells clothes.',
  'Paris Hilton arrived on Friday.',
  'The Prime Minister said that parliament would vote.',
  'London Breed is the mayor of San Francisco.',
  'The Washington Post reported that Washington would send envoys.',
  'Cuba Gooding Jr. appeared in court.',
  'The china cabinet was sold.',
  'Male nurses are rare. Male patients waited.',
  'Nice is a city on the coast. Nice work, she said.',
  'Ireland beat Wales in rugby, and Northern Ireland lost.',
  'The University of Malta signed the paper.',
  'Peru, Indiana, is a small town. Athens, Georgia, hosted a concert.',
  'Wellington boots were sold. The Duke of Wellington won.',
  'Kenya Barris and India Arie spoke. Israel Adesanya fought.',
  'Sofia Vergara visited. Santiago Bernabeu coached.',
  'George Washington crossed the river. The USS Abraham Lincoln sailed.',
  'Philip Davis, a plumber from Leeds, won. Keith Mitchell sang.',
  'Modi opened a bakery with Scholz and Merz. Maduro cigars are sold there, and Lula sang.',
  'Bill English and John Key met. English said no. Theresa May may go.',
  'The ICC Cricket World Cup began. Au revoir. AU is gold.',
  'Réunion de crise mardi. Salvador Dalí peignait. Maurice a dit non. Dominique a appelé.',
  'Chili powder is hot. Island officials met. Rhode Island was safe. Roma won 2-0.',
  'Monaco beat PSG 2-1 on Sunday. Luxembourg Gardens are lovely.',
  'Lima beans are tasty. Muscat wine is sweet. Nassau County police said so.',
  'Oman Air, Qatar Airways and Kenya Airways cut flights.',
  'Jordan Henderson and Jordan Pickford trained.',
  'Francis Ford Coppola filmed. Henri arrived. Guillaume left.',
])('nothing is linked in: %s', (text) => {
  expect(linked(text)).toEqual([]);
});

test.each([
  ['Jordan said it would host talks in Amman.', ['Jordan = jordan', 'Amman = amman']],
  [
    'Chad accused Sudan, officials in N’Djamena said.',
    ['Chad = chad', 'Sudan = sudan', 'N’Djamena = ndjamena'],
  ],
  ['Georgia’s parliament in Tbilisi passed the law.', ['Georgia = georgia', 'Tbilisi = tbilisi']],
  [
    'Turkey’s president, Recep Tayyip Erdoğan, flew to Ankara.',
    ['Turkey = turkey', 'Recep Tayyip Erdoğan = recep-tayyip-erdogan', 'Ankara = ankara'],
  ],
  ['Ireland’s government met in Dublin.', ['Ireland = ireland', 'Dublin = dublin']],
  [
    'American Samoa and French Guiana voted.',
    ['American Samoa = american-samoa', 'French Guiana = french-guiana'],
  ],
  [
    'Bahamas Prime Minister Philip Davis said the Bahamas would rebuild.',
    ['Bahamas = bahamas', 'Philip Davis = philip-davis', 'Bahamas = bahamas'],
  ],
  [
    'Congo’s army fought near Goma, Kinshasa said.',
    ['Congo = democratic-republic-of-the-congo', 'Kinshasa = democratic-republic-of-the-congo'],
  ],
  [
    'Narendra Modi met Xi Jinping. Modi said India and China agreed.',
    [
      'Narendra Modi = narendra-modi',
      'Xi Jinping = xi-jinping',
      'Modi = narendra-modi',
      'India = india',
      'China = china',
    ],
  ],
  [
    'Erdogan told Netanyahu to stop; Biden and Merkel listened.',
    [
      'Erdogan = recep-tayyip-erdogan',
      'Netanyahu = benjamin-netanyahu',
      'Biden = joe-biden',
      'Merkel = angela-merkel',
    ],
  ],
  [
    'Modi addressed parliament in New Delhi as India’s opposition walked out.',
    ['Modi = narendra-modi', 'New Delhi = new-delhi', 'India = india'],
  ],
  ['The WHO warned of cholera.', ['WHO = world-health-organization']],
  [
    'Mohammed bin Salman received Emmanuel Macron.',
    [
      'Mohammed bin Salman = muhammad-bin-salman-bin-abd-al-aziz-al-saud',
      'Emmanuel Macron = emmanuel-macron',
    ],
  ],
  ['Грузия и Иордания подписали соглашение.', ['Грузия = georgia', 'Иордания = jordan']],
])('%s', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});
