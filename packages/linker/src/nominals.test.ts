import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, readMarked } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));

function found(text: string, publishedOn?: string): string[] {
  const mentions = findMentions(pack, text, publishedOn === undefined ? {} : { publishedOn });
  return mentions.map(({ start, surface, slug }) => `${start} ${surface} ${slug}`);
}

/** Whom a text means by an office or a noun, and not by name. */
function meant(text: string, publishedOn?: string): string[] {
  return findMentions(pack, text, publishedOn === undefined ? {} : { publishedOn })
    .filter(({ basis }) => basis === 'ROLE')
    .map(({ slug }) => slug);
}

const DAY = '2024-08-05';

/** Short texts of `DAY`; `[surface](slug)` marks every mention that must be found, and nothing else may be. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'an office with its state beside it': [
    'The [Malian foreign minister](abdoulaye-diop) arrived on Monday.',
    "[Mali](mali)'s [foreign minister](abdoulaye-diop) arrived on Monday.",
    'The [foreign minister](abdoulaye-diop) of [Mali](mali) arrived on Monday.',
    '[Mali](mali) [Prime Minister](choguel-maiga) said so on Monday.',
    'The [Malian transitional president](assimi-goita) spoke.',
    'The [Malian de facto military leader](assimi-goita) spoke.',
    'The [strongman](abdourahamane-tiani) of [Niger](niger) spoke.',
    'The [Russian president](vladimir-putin) called the [French president](emmanuel-macron).',
    'The [UN](united-nations) [secretary-general](antonio-guterres) called for calm.',
    'Le [ministre malien des Affaires étrangères](abdoulaye-diop) est arrivé.',
    'Le [ministre de la Défense malien](sadio-camara) a parlé.',
    'Le [Premier ministre malien](choguel-maiga) est arrivé lundi.',
    'Le [président](abdourahamane-tiani) du [Niger](niger) est arrivé lundi.',
    'Le [président](emmanuel-macron) de la [France](france) est arrivé lundi.',
    'Le [chef de la diplomatie russe](sergei-lavrov) a parlé.',
    'Le [chef de l’État français](emmanuel-macron) a parlé.',
  ],
  'an office that no one is known to hold': [
    'The Nigerian president spoke.',
    'The president of [Nigeria](nigeria) spoke.',
    'The Algerian foreign minister spoke.',
    'Le Premier ministre algérien a parlé.',
  ],
  'an office of another kind, or of something else': [
    'The Malian interior minister spoke.',
    'Le ministre malien de la Culture a parlé.',
    'The president of the commission of [Mali](mali) spoke.',
  ],
  'an adjective of two states': ['The Congolese president spoke.', 'Le président congolais a parlé.'],
  'an office whose state only the persons of the text tell': [
    '[Abdoulaye Diop](abdoulaye-diop) came to [Moscow](moscow).\n\nThe [foreign minister](abdoulaye-diop) gave no interview.',
    '[Bassirou Diomaye Faye](bassirou-diomaye-faye) came with the rain.\n\nThe [president](bassirou-diomaye-faye) gave no interview.',
    '[Ousmane Sonko](ousmane-sonko) est venu.\n\nLe [Premier ministre](ousmane-sonko) est resté.',
    '[Assimi Goïta](assimi-goita) est venu.\n\nLe [président de la transition](assimi-goita) est resté.',
    // Nobody who holds it is named, or two.
    'The foreign minister gave no interview.',
    '[Assimi Goita](assimi-goita) came to [Moscow](moscow).\n\nThe foreign minister gave no interview.',
    '[Abdoulaye Diop](abdoulaye-diop) met [Sergei Lavrov](sergei-lavrov).\n\nThe foreign minister gave no interview.',
    // One out of many, or of something else.
    '[Abdoulaye Diop](abdoulaye-diop) came late.\n\nAnother foreign minister gave no interview.',
    '[Abdoulaye Diop](abdoulaye-diop) came late.\n\nEvery foreign minister gave an interview.',
    '[Ousmane Sonko](ousmane-sonko) est venu.\n\nUn Premier ministre est resté.',
    '[Abdoulaye Diop](abdoulaye-diop) came late.\n\nNobody knows what foreign minister would say so.',
    '[Ousmane Sonko](ousmane-sonko) est venu.\n\nQuel Premier ministre dirait non ?',
    '[Abdoulaye Diop](abdoulaye-diop) came late.\n\nThe foreign minister of the region gave no interview.',
    // Another state's is spoken of, and is not named.
    '[Abdoulaye Diop](abdoulaye-diop) met the Algerian foreign minister.\n\nThe foreign minister gave no interview.',
  ],
  'an office that somebody no longer, not yet or not quite holds': [
    'The former Malian prime minister spoke.',
    "L'ancien Premier ministre malien a parlé.",
    'The ex-president of [Niger](niger) spoke.',
    'L’ex-président du [Niger](niger) a parlé.',
    'The late president of [Niger](niger) was buried.',
    'The next president of [Senegal](senegal) was born here.',
    'Le futur président sénégalais est né ici.',
    'The deputy foreign minister of [Mali](mali) spoke.',
    'The Malian president-elect spoke.',
    'Un président malien dirait non.',
    'Chaque président malien dit non.',
    'He was named prime minister of [Mali](mali).',
    'She became prime minister of [Mali](mali) in the spring.',
    'Il a été nommé Premier ministre du [Mali](mali).',
    'Elle a été désignée mardi Première ministre du [Mali](mali).',
  ],
  'an office beside the name of its holder': [
    'Malian Foreign Minister [Abdoulaye Diop](abdoulaye-diop) spoke.',
    'The Malian foreign minister, [Abdoulaye Diop](abdoulaye-diop), spoke.',
    '[Abdoulaye Diop](abdoulaye-diop), the Malian foreign minister, spoke.',
    "[Sergei Lavrov](sergei-lavrov), [Russia](russia)'s foreign minister, spoke.",
    'Le ministre malien des Affaires étrangères [Abdoulaye Diop](abdoulaye-diop) parle.',
    '[Choguel Maïga](choguel-maiga), le Premier ministre malien, parle.',
    // Also of one we do not know.
    'Malian Foreign Minister Oumar Traoré spoke.',
    '[Niger](niger) President Salou Djibo spoke.',
  ],
  'a listed noun with its state beside it': [
    "[Mali](mali)'s [junta](transitional-authorities-of-mali) expelled the envoy.",
    'The [Malian junta](transitional-authorities-of-mali) expelled the envoy.',
    'The [Nigerien military junta](cnsp-niger) expelled the envoy.',
    'La [junte malienne](transitional-authorities-of-mali) expulse un diplomate.',
    'La [junte militaire nigérienne](cnsp-niger) expulse un diplomate.',
    'La [junte](cnsp-niger) du [Niger](niger) expulse un diplomate.',
    'The Senegalese junta expelled the envoy.',
    'La junte algérienne expulse un diplomate.',
    'The former junta of [Mali](mali) expelled the envoy.',
    'Une junte malienne expulse un diplomate.',
  ],
  'a listed noun whose state is spoken of': [
    'The [junta](transitional-authorities-of-mali) expelled the envoy from [Mali](mali).',
    'In [Niger](niger) the [junta](cnsp-niger) expelled the envoy.',
    'Au [Mali](mali), la [junte](transitional-authorities-of-mali) expulse un diplomate.',
    'Nigerien women marched. The [junta](cnsp-niger) waited.',
    // The sentence says more than the text.
    'In [Mali](mali) people met. In [Niger](niger) the [junta](cnsp-niger) fell.',
    // No state with a junta, or two.
    'The junta expelled the envoy.',
    'In [Senegal](senegal) the junta expelled the envoy.',
    '[Mali](mali) and [Niger](niger) met. The junta said nothing.',
    // No one in particular.
    'In [Mali](mali) no junta said so.',
    'In [Niger](niger) people ask which junta would say so.',
    'Au [Mali](mali), quelle junte dirait non ?',
  ],
  'once for each entity and paragraph': [
    'The [Malian junta](transitional-authorities-of-mali) rules. The Malian junta waits.\n\nThe [Malian junta](transitional-authorities-of-mali) stays.',
    'The [Malian foreign minister](abdoulaye-diop) spoke. The Malian foreign minister left. The [Russian foreign minister](sergei-lavrov) stayed.\n\nThe [Malian foreign minister](abdoulaye-diop) slept.',
  ],
};

for (const [category, texts] of Object.entries(CASES)) {
  describe(category, () => {
    test.each(texts)('%s', (marked) => {
      const { text, mentions } = readMarked(marked);
      expect(found(text, DAY)).toEqual(mentions);
    });
  });
}

describe('an office is read as who held it on the day', () => {
  test.each([
    ['The president of Niger spoke.', '2023-06-01', ['mohamed-bazoum']],
    ['The president of Niger spoke.', '2023-09-01', ['abdourahamane-tiani']],
    ['The president of Niger spoke.', '2020-06-01', []],
    ['Le président sénégalais a parlé.', '2020-06-01', ['macky-sall']],
    ['Le président sénégalais a parlé.', '2024-06-01', ['bassirou-diomaye-faye']],
    ['The Ukrainian foreign minister spoke.', '2022-06-01', ['dmytro-kuleba']],
    ['The Ukrainian foreign minister spoke.', '2025-06-01', ['andrii-sybiha']],
    ['The Malian defence minister spoke.', '2026-06-01', []],
  ])('%s (%s)', (text, day, slugs) => {
    expect(meant(text, day)).toEqual(slugs);
  });
});

test('around a handover nobody is meant, up to a week on either side', () => {
  const text = 'The Ukrainian foreign minister spoke.';
  expect(meant(text, '2024-08-28')).toEqual(['dmytro-kuleba']);
  for (const day of ['2024-08-29', '2024-09-04', '2024-09-05', '2024-09-11'])
    expect(meant(text, day)).toEqual([]);
  expect(meant(text, '2024-09-12')).toEqual(['andrii-sybiha']);
});

test('while the office is vacant nobody is meant', () => {
  const text = 'The prime minister of Niger spoke.';
  expect(meant(text, '2023-07-15')).toEqual(['ouhoumoudou-mahamadou']);
  expect(meant(text, '2023-07-27')).toEqual([]);
  expect(meant(text, '2023-08-20')).toEqual(['ali-lamine-zeine']);
});

test('while two hold an office nobody is meant', () => {
  const text = 'Le Premier ministre malien a parlé.';
  expect(meant(text, '2022-07-01')).toEqual(['choguel-maiga']);
  expect(meant(text, '2022-10-01')).toEqual([]);
  expect(meant(text, '2023-03-01')).toEqual(['choguel-maiga']);
});

test.each([
  ['The new Ukrainian foreign minister spoke.', '2024-09-08', ['andrii-sybiha']],
  ['Le nouveau président sénégalais a parlé.', '2024-04-05', ['bassirou-diomaye-faye']],
  // Before he came there is no new one, and after half a year he is none any more.
  ['The new Ukrainian foreign minister spoke.', '2024-09-01', []],
  ['The new Ukrainian foreign minister spoke.', '2025-06-01', []],
  ['Le nouveau président sénégalais a parlé.', '2024-11-01', []],
])('the new one is he who came last: %s (%s)', (text, day, slugs) => {
  expect(meant(text, day)).toEqual(slugs);
});

test('a noun is read as the body it was listed for on the day', () => {
  const text = 'The Malian junta expelled the envoy.';
  expect(meant(text, '2012-06-01')).toEqual(['cnrdre']);
  expect(meant(text, '2013-06-01')).toEqual([]);
  expect(meant(text, '2019-06-01')).toEqual([]);
  expect(meant(text, '2024-06-01')).toEqual(['transitional-authorities-of-mali']);
});

test.each([
  'The Malian foreign minister spoke.',
  'The Malian junta rules.',
  'Le président du Niger a parlé.',
])('without a date nobody is meant: %s', (text) => {
  expect(meant(text, DAY)).toHaveLength(1);
  expect(meant(text)).toEqual([]);
});

test('what is only implied is less sure, and who is named surer', () => {
  const confidenceOf = (text: string): number =>
    findMentions(pack, text, { publishedOn: DAY }).find(({ basis }) => basis === 'ROLE')?.confidence ?? 0;
  const beside = confidenceOf('The Malian junta rules.');
  const implied = confidenceOf('The junta rules Mali.');
  expect(implied).toBeGreaterThan(0);
  expect(implied).toBeLessThan(beside);
  expect(confidenceOf('The Malian foreign minister spoke.\n\nAbdoulaye Diop is in Moscow.')).toBeGreaterThan(
    confidenceOf('The Malian foreign minister spoke.\n\nAssimi Goita is in Moscow.'),
  );
});
