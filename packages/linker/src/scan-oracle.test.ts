import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import type { CasePolicy, PackInput } from './model.ts';
import { dayOf } from './names-pack-format.ts';
import { openNamesPack } from './open-names-pack.ts';
import { scan } from './scan.ts';

/*
 * The scanner as one would write it without a pack. Texts and names are made of known words and known
 * separators, so it needs neither tokens nor hashes: at each word every name is compared word by word,
 * and the longest that may stand there is taken.
 */

interface Words {
  readonly words: readonly string[];
  /** Before each word; that before the first is not written. */
  readonly separators: readonly string[];
}

interface OracleName extends Words {
  readonly slug: string;
  readonly match: CasePolicy;
  readonly from?: string;
}

/** Few words in many spellings, so that names meet, nest and overlap; none is on a list of cues. */
const WORDS = [
  'Zor',
  'zor',
  'ZOR',
  'Zór',
  'Zo\u0301r',
  'Keb',
  'këb',
  'KeB',
  'Луг',
  'луг',
  'Øsk',
  '7',
  'ß',
  'Vrin',
];
/** Which separators are alike inside a name; none of these ends one. */
const ALIKE: Readonly<Record<string, string>> = {
  ' ': 'joint',
  '-': 'joint',
  '’': 'joint',
  '\n': 'joint',
  '  ': 'joint',
  '–': 'joint',
  ', ': 'comma',
  ' (': 'other',
  '; ': 'other',
};
const BREAK = '\n\n';
const GRACE_DAYS = 7;
const DAYS = ['2020-01-01', '2020-01-12', '2020-01-13', '2021-01-01'];

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss').replace('ø', 'o');
}

function textOf({ words, separators }: Words): string {
  return words.map((word, place) => (place === 0 ? word : `${separators[place]}${word}`)).join('');
}

function capitals(words: readonly string[]): string {
  return Array.from(words.join('').normalize('NFC'), (letter) => {
    if (letter.toUpperCase() === letter.toLowerCase()) return '';
    return letter === letter.toUpperCase() ? 'A' : 'a';
  }).join('');
}

function isCased(word: string): boolean {
  return /^\p{L}/u.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function mayStand(name: OracleName, words: readonly string[], day: string | undefined): boolean {
  if (
    name.from !== undefined &&
    day !== undefined &&
    (dayOf(name.from) ?? 0) > (dayOf(day) ?? 0) + GRACE_DAYS
  )
    return false;
  if (name.match === 'acronym') return capitals(name.words) === capitals(words);
  if (name.match === 'any') return true;
  const listed = name.words.map((word, place) => ({ word, place })).filter(({ word }) => isCased(word));
  const proud = listed.filter(({ word }) => isCapital(word));
  return (proud.length > 0 ? proud : listed).every(({ place }) => {
    const word = words[place] ?? '';
    return !isCased(word) || isCapital(word);
  });
}

function slowScan(names: readonly OracleName[], text: Words, day: string | undefined): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.words.length; ) {
    let longest = 0;
    let slugs: string[] = [];
    for (const name of names) {
      const { length } = name.words;
      const words = text.words.slice(from, from + length);
      if (length < longest || words.length < length) continue;
      const isSame = name.words.every(
        (word, place) =>
          fold(word) === fold(words[place] ?? '') &&
          (place === 0 || ALIKE[text.separators[from + place] ?? ''] === ALIKE[name.separators[place] ?? '']),
      );
      if (!isSame || !mayStand(name, words, day)) continue;
      slugs = length > longest ? [name.slug] : [...slugs, name.slug];
      longest = length;
    }
    if (longest > 0) found.push(`${from}-${from + longest} ${[...new Set(slugs)].toSorted().join(' ')}`);
    from += Math.max(1, longest);
  }
  return found;
}

function wordsOf(separators: readonly string[], maxLength: number): fc.Arbitrary<Words> {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.oneof(fc.constant(' '), fc.constantFrom(...separators))), {
      minLength: 1,
      maxLength,
      size: 'max',
    })
    .map((pairs) => ({
      words: pairs.map(([word]) => word),
      separators: pairs.map(([, separator]) => separator),
    }));
}

const names = fc.array(
  fc
    .tuple(
      wordsOf(Object.keys(ALIKE), 4),
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<CasePolicy>('upper', 'acronym', 'any'),
      fc.option(fc.constant('2020-01-20'), { nil: undefined }),
    )
    .map(
      ([words, slug, match, from]): OracleName => ({
        ...words,
        slug,
        match,
        ...(from === undefined ? {} : { from }),
      }),
    ),
  { minLength: 1, maxLength: 25, size: 'max' },
);
const texts = wordsOf([...Object.keys(ALIKE), BREAK], 40);

function inputOf(listed: readonly OracleName[]): PackInput {
  return {
    version: '0'.repeat(64),
    entities: ['a', 'b', 'c'].map((slug) => ({
      slug,
      type: 'Actor',
      kind: 'STATE',
      related: [],
      prominence: 0,
    })),
    names: listed.map(({ words, separators, ...name }) => ({
      ...name,
      text: textOf({ words, separators }),
      language: 'mul',
      kind: 'full',
      weak: false,
    })),
    offices: [],
  };
}

test('the scanner finds what a slow and obvious scanner finds', () => {
  let spans = 0;
  fc.assert(
    fc.property(
      names,
      texts,
      fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      (listed, text, day) => {
        const pack = openNamesPack(buildNamesPack(inputOf(listed)));
        const document = new Document(textOf(text));
        // The words are the tokens, or the rest compares nothing.
        expect(document.tokens.count).toBe(text.words.length);
        const fast = scan(pack, document, dayOf(day)).map(({ from, to, entries }) => {
          const slugs = entries.map((entry) => pack.entityAt(pack.ownerOf(entry)).slug);
          return `${from}-${to} ${[...new Set(slugs)].toSorted().join(' ')}`;
        });
        expect(fast).toEqual(slowScan(listed, text, day));
        spans += fast.length;
      },
    ),
    { numRuns: 500 },
  );
  expect(spans).toBeGreaterThan(500);
});
