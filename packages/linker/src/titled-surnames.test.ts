import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { politicalInput, readMarked } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));

/** Who is read by title and surname. */
function meant(text: string, publishedOn?: string): string[] {
  return findMentions(pack, text, publishedOn === undefined ? {} : { publishedOn })
    .filter(({ basis }) => basis === 'ROLE')
    .map(({ surface, slug }) => `${surface} ${slug}`);
}

const DAY = '2024-08-05';

/** Short texts of `DAY`; `[surface](slug)` marks every mention that must be found, and nothing else may be. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'the title of the office, the state and the holder agree': [
    'In [Senegal](senegal), President [Faye](bassirou-diomaye-faye) spoke.',
    'President [Faye](bassirou-diomaye-faye) of [Senegal](senegal) spoke.',
    'Au [Sénégal](senegal), le président [Faye](bassirou-diomaye-faye) a parlé.',
    'In [Senegal](senegal), Prime Minister [Sonko](ousmane-sonko) spoke.',
    'In [Mali](mali), Foreign Minister [Diop](abdoulaye-diop) spoke.',
    'In [Senegal](senegal) and [Mali](mali), President [Faye](bassirou-diomaye-faye) and President [Goïta](assimi-goita) met.',
  ],
  'a rank or an address may be that of any office': [
    'In [Niger](niger), General [Tiani](abdourahamane-tiani) spoke.',
    'Au [Niger](niger), le général [Tiani](abdourahamane-tiani) a parlé.',
    'In [Mali](mali), Colonel [Goita](assimi-goita) spoke.',
    'In [Mali](mali), Mr [Diop](abdoulaye-diop) spoke.',
    'Au [Mali](mali), M. [Diop](abdoulaye-diop) a parlé.',
  ],
  'its adjective or a town of it speaks of the state too': [
    'The Senegalese crowd cheered President [Faye](bassirou-diomaye-faye).',
    'Des soldats nigériens suivent le général [Tiani](abdourahamane-tiani).',
    'Men of [Dakar](dakar) cheered President [Faye](bassirou-diomaye-faye).',
  ],
  'without a title a surname is nobody': [
    'In [Senegal](senegal), Faye spoke.',
    'Au [Niger](niger), Tiani a parlé.',
    'In [Senegal](senegal), farmer Faye spoke.',
    'In [Senegal](senegal), Deputy Faye spoke.',
  ],
  'the title of another office is not enough': [
    'In [Senegal](senegal), Foreign Minister Faye spoke.',
    'In [Senegal](senegal), President Sonko spoke.',
    'In [Mali](mali), Prime Minister Diop spoke.',
  ],
  'without the state a title and a surname are nobody': [
    'President Faye spoke.',
    'Le général Tiani a parlé.',
    'In [Mali](mali), President Faye spoke.',
    'In [Senegal](senegal), General Tiani spoke.',
  ],
  'a person with another surname is nobody': [
    'In [Senegal](senegal), President Diop spoke.',
    'Au [Niger](niger), le général Salou a parlé.',
  ],
  'a name that goes on is another': [
    'In [Senegal](senegal), President Faye Gassama spoke.',
    'In [Mali](mali), Colonel Goita Traoré spoke.',
  ],
  'a common word, a family and a private person are nobody': [
    'In [Senegal](senegal), the president faye spoke.',
    'In [Senegal](senegal), President Faye, a baker, spoke.',
    'In [Niger](niger), the General Tiani family spoke.',
  ],
  'the bare surname again, after it and before it': [
    'In [Senegal](senegal), President [Faye](bassirou-diomaye-faye) spoke. [Faye](bassirou-diomaye-faye) left. Later [Faye](bassirou-diomaye-faye) slept.',
    'In [Senegal](senegal), [Faye](bassirou-diomaye-faye) had left. President [Faye](bassirou-diomaye-faye) spoke.',
    'Au [Niger](niger), le général [Tiani](abdourahamane-tiani) a parlé. [Tiani](abdourahamane-tiani) est parti.',
    'In [Senegal](senegal), President [Faye](bassirou-diomaye-faye) and Prime Minister [Sonko](ousmane-sonko) spoke. [Sonko](ousmane-sonko) left before [Faye](bassirou-diomaye-faye).',
  ],
  'somebody else of that name silences it': [
    'In [Senegal](senegal), President Faye spoke. The singer Awa Faye sang. Faye left.',
    'In [Senegal](senegal), President Faye spoke. Oumar Faye listened.',
    'In [Senegal](senegal), President Faye spoke. The Faye family left.',
    'Au [Niger](niger), le général Tiani a parlé. Moussa Tiani est parti, dit Tiani.',
    // Another surname is not silenced.
    'In [Senegal](senegal), President [Faye](bassirou-diomaye-faye) and Prime Minister Sonko spoke. Awa Sonko listened.',
  ],
};

for (const [category, texts] of Object.entries(CASES)) {
  describe(category, () => {
    test.each(texts)('%s', (marked) => {
      const { text, mentions } = readMarked(marked);
      expect(
        findMentions(pack, text, { publishedOn: DAY }).map(
          ({ start, surface, slug }) => `${start} ${surface} ${slug}`,
        ),
      ).toEqual(mentions);
    });
  });
}

test.each([
  ['In Senegal, President Faye spoke.', '2024-04-01', []],
  ['In Senegal, President Faye spoke.', '2024-04-02', ['Faye bassirou-diomaye-faye']],
  ['In Senegal, President Sall spoke.', '2024-04-01', ['Sall macky-sall']],
  ['In Senegal, President Sall spoke.', '2024-04-02', []],
  ['Au Niger, le président Bazoum a parlé.', '2023-07-25', ['Bazoum mohamed-bazoum']],
  ['Au Niger, le président Bazoum a parlé.', '2023-07-27', []],
])('who held the office on the day: %s (%s)', (text, day, surfaces) => {
  expect(meant(text, day)).toEqual(surfaces);
});

test('without a date a title and a surname are nobody', () => {
  expect(meant('In Senegal, President Faye spoke.')).toEqual([]);
});

test('two holders of one surname are told apart by the day, or not at all', () => {
  const text = 'In Mali, Prime Minister Maïga spoke.';
  expect(meant(text, '2024-08-05')).toEqual(['Maïga choguel-maiga']);
  expect(meant(text, '2022-10-01')).toEqual([]);
  expect(meant(text, '2025-06-01')).toEqual(['Maïga abdoulaye-maiga']);
  expect(meant('In Mali, Colonel Maïga spoke.', '2022-10-01')).toEqual([]);
});

test('a surname whose full name stands in the text rests on that', () => {
  const text = 'In Senegal, President Bassirou Diomaye Faye spoke. President Faye left.';
  expect(findMentions(pack, text, { publishedOn: DAY }).map(({ slug, basis }) => `${slug} ${basis}`)).toEqual(
    ['senegal NAME', 'bassirou-diomaye-faye NAME', 'bassirou-diomaye-faye SURNAME'],
  );
});

test('the bare surname is less sure than the one with the title', () => {
  const [titled, bare] = findMentions(pack, 'In Senegal, President Faye spoke. Faye left.', {
    publishedOn: DAY,
  }).filter(({ basis }) => basis === 'ROLE');
  expect(bare?.confidence).toBeGreaterThan(0);
  expect(bare?.confidence).toBeLessThan(titled?.confidence ?? 0);
});
