import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { findMentions } from './find-mentions.ts';
import { fold } from './fold.ts';
import { NamesPackError } from './names-pack-error.ts';
import { type NamesPack, openNamesPack } from './open-names-pack.ts';
import { testInput, testName } from './test-names.ts';

const input = testInput();
const pack = openNamesPack(buildNamesPack(input));

/** Texts of names, parts of names, common words and the punctuation that could mislead a scanner. */
const pieces = fc.constantFrom(
  ...input.names.map((name) => name.text),
  ...input.names.flatMap((name) => name.text.split(/[ '-]/)),
  'said',
  'the',
  'Minister',
  'Colonel',
  'Brigitte',
  'University',
  'of',
  'in',
  'and',
  'Mr.',
  'opera',
  'U.S.',
  '7',
  'É',
  'ß',
);
const joints = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' – ',
  '-',
  "'s ",
  '’',
  '\n',
  '\n\n',
  '\u00a0',
  ' (',
  ') ',
  ' "',
  '\u00ad',
  '/',
  ': ',
);
const texts = fc
  .array(fc.tuple(pieces, joints), { maxLength: 40 })
  .map((parts) => parts.map(([piece, joint]) => piece + joint).join(''));

test('every mention is exactly the text between its offsets, and none lies over another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const mention of findMentions(pack, text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        last = mention.end;
      }
    }),
  );
});

test('a name that is read by itself folds to a listed name of its entity', () => {
  const listed = new Set(input.names.map((name) => `${name.slug} ${fold(name.text)}`));
  fc.assert(
    fc.property(texts, (text) => {
      for (const mention of findMentions(pack, text)) {
        if (mention.basis === 'SURNAME' || /\p{Script=Arabic}/u.test(mention.surface)) continue;
        expect(listed).toContain(`${mention.slug} ${fold(mention.surface)}`);
      }
    }),
  );
});

test('composed and decomposed text have the same mentions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const composed = findMentions(pack, text.normalize('NFC'));
      const decomposed = findMentions(pack, text.normalize('NFD'));
      expect(decomposed.map(({ surface, slug }) => [surface.normalize('NFC'), slug])).toEqual(
        composed.map(({ surface, slug }) => [surface.normalize('NFC'), slug]),
      );
    }),
  );
});

test('a line is as short decomposed as composed', () => {
  const line =
    'Sénégal Muslimin Prigozhin) Sergueï Lavrov\nSahara Groupe de soutien à l’islam et aux musulmans';
  const slugs = (text: string) => findMentions(pack, text).map(({ slug }) => slug);
  expect(slugs(line.normalize('NFD'))).toEqual(slugs(line.normalize('NFC')));
});

const ARTICLE = `Mali’s government has protested against remarks made in Kyiv, its spokesman said in Bamako.

Colonel Abdoulaye Maïga told reporters that Ukraine had “gone too far”. Maïga gave no details of the fighting near Tinzaouatene, where men of Wagner died beside Malian soldiers. The Islamic State group and al-Qaeda are active there as well.

The Russian foreign minister, Sergei Lavrov, called Abdoulaye Diop on Monday; Lavrov promised help to Mali and to Burkina Faso. The US embassy said nothing. Prime Minister Choguel Kokalla Maïga spoke of treason in Côte d’Ivoire.`;

const slugsOf = (text: string): string[] =>
  findMentions(pack, text, { publishedOn: '2024-08-05' }).map(({ slug }) => slug);

test('the article of the perturbations is read whole', () => {
  expect(slugsOf(ARTICLE)).toEqual(
    `mali kyiv bamako abdoulaye-maiga ukraine abdoulaye-maiga tinzaouatene wagner-group islamic-state al-qaeda
    sergei-lavrov abdoulaye-diop sergei-lavrov mali burkina-faso united-states choguel-maiga ivory-coast`.split(
      /\s+/,
    ),
  );
});

test.each<[string, (text: string) => string]>([
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no diacritics', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['straight apostrophes', (text) => text.replaceAll('’', "'")],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['soft hyphens in every word', (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad')],
  ['double spaces', (text) => text.replaceAll(' ', '  ')],
  [
    'a line break in the middle of names',
    (text) => text.replace(/(Abdoulaye|Burkina|Islamic|Sergei|Kokalla) /g, '$1\n'),
  ],
  ['Windows line breaks', (text) => text.replaceAll('\n', '\r\n')],
  ['lines of 60 characters', (text) => text.replace(/(.{50,60}) /g, '$1\n')],
  ['a date line before it', (text) => ` date 2024-08-05 ${text}`],
  ['a cookie notice before it', (text) => `We use cookies. Accept all Manage my choices\n\n${text}`],
  ['an unrelated sentence behind it', (text) => `${text}\n\nIt rained in the evening.`],
])('%s change no mention of an article', (_, perturb) => {
  expect(slugsOf(perturb(ARTICLE))).toEqual(slugsOf(ARTICLE));
});

test('another first name silences the person and the surname', () => {
  const other = ARTICLE.replaceAll('Sergei Lavrov', 'Timofei Lavrov');
  expect(slugsOf(other)).toEqual(slugsOf(ARTICLE).filter((slug) => slug !== 'sergei-lavrov'));
});

test('a text of nothing but small letters names nobody', () => {
  expect(slugsOf(ARTICLE.toLowerCase())).toEqual([]);
});

test('a text in capitals still has its names of several words', () => {
  const slugs = slugsOf(ARTICLE.toUpperCase());
  for (const slug of ['abdoulaye-maiga', 'islamic-state', 'sergei-lavrov', 'burkina-faso'])
    expect(slugs).toContain(slug);
});

test('reading a text twice gives the same mentions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findMentions(pack, text)).toEqual(findMentions(pack, text));
    }),
  );
});

test('a name that does not stand in the text changes no mention', () => {
  const more = openNamesPack(
    buildNamesPack(
      testInput({
        entities: [{ slug: 'zanzibar', type: 'Place', kind: 'REGION', related: [], prominence: 0.9 }],
        names: [testName('zanzibar', 'Zanzibar'), testName('zanzibar', 'Zanzibar Archipelago')],
      }),
    ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(findMentions(more, text)).toEqual(findMentions(pack, text));
    }),
  );
});

test('the order of entities and names changes no byte of the pack', () => {
  const bytes = buildNamesPack(input);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const shuffled = {
        ...input,
        entities: shuffle(input.entities, seed),
        names: shuffle(input.names, seed ^ 0x55),
      };
      expect(Buffer.compare(buildNamesPack(shuffled), bytes)).toBe(0);
    }),
    { numRuns: 20 },
  );
});

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) ^ seed }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

test('a pack opens again with what was put into it', () => {
  expect(pack.version).toBe(input.version);
  expect(pack.entityCount).toBe(input.entities.length);
  expect(pack.entity('wagner-group')).toEqual({ slug: 'wagner-group', type: 'Actor', kind: 'ARMED_GROUP' });
  expect(pack.entity('nobody')).toBeUndefined();
});

test('a pack is read from any place in a buffer, aligned or not', () => {
  const bytes = buildNamesPack(input);
  for (const offset of [0, 1, 4, 7]) {
    const room = new Uint8Array(bytes.length + offset);
    room.set(bytes, offset);
    expect(findMentions(openNamesPack(room.subarray(offset)), 'He left Mali.')).toHaveLength(1);
  }
  expect(openNamesPack(bytes.slice().buffer).nameCount).toBe(pack.nameCount);
});

function refusalOf(bytes: Uint8Array): string {
  try {
    openNamesPack(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof NamesPackError) return error.kind;
    throw error;
  }
}

test('a pack cut short anywhere is refused as truncated', () => {
  const bytes = buildNamesPack(input);
  const cuts = [0, 1, 3, 4, 5, 8, 40, 180, bytes.length - 4, bytes.length - 1];
  for (let cut = 200; cut < bytes.length; cut += 97) cuts.push(cut);
  for (const cut of cuts) expect(refusalOf(bytes.subarray(0, cut)), `${cut} bytes`).toBe('truncated');
});

test('a pack with any bit turned is refused', () => {
  const bytes = buildNamesPack(input);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
      expect(refusalOf(spoilt)).not.toBe('opened');
    }),
    { numRuns: 500 },
  );
});

test('bytes of another kind, of another format and with something behind them are refused', () => {
  const bytes = buildNamesPack(input);
  expect(refusalOf(new TextEncoder().encode('SQLite format 3\0 and so on'))).toBe('format');
  const newer = bytes.slice();
  newer[4] = 99;
  expect(refusalOf(newer)).toBe('format');
  expect(refusalOf(new Uint8Array([...bytes, 0, 0, 0, 0]))).toBe('corrupt');
});

test('names that could never be found are refused when the pack is built', () => {
  const build = (text: string, slug = 'mali'): NamesPack =>
    openNamesPack(buildNamesPack(testInput({ names: [testName(slug, text)] })));
  expect(() => build('—')).toThrow(/no letter or digit/);
  expect(() => build('word '.repeat(40))).toThrow(/40 words/);
  expect(() => build('Atlantis', 'atlantis')).toThrow(/no entity of this pack/);
});

test('an empty pack opens and finds nothing', () => {
  const empty = openNamesPack(
    buildNamesPack({ version: input.version, entities: [], names: [], offices: [] }),
  );
  expect(findMentions(empty, 'Mali and Ukraine')).toEqual([]);
});
