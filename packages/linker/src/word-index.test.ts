import { expect, test } from 'vitest';
import { LOWER, tokenise, UPPER } from './tokenise.ts';
import { WordIndex } from './word-index.ts';

const TEXT = 'Turkey says the turkey, and Turkey alone, was cold. ';

/** The index of a text, and the hash of a word in it. */
function read(text: string): { index: WordIndex; hashOf: (word: string) => number } {
  return { index: new WordIndex(tokenise(text)), hashOf: (word) => tokenise(word).hash[0] ?? 0 };
}

test('a word stands where it is written, in whatever case', () => {
  const { index, hashOf } = read(TEXT);
  expect(index.positionsOf(hashOf('turkey'))).toEqual([0, 3, 5]);
  expect(index.positionsOf(hashOf('Cold'))).toEqual([8]);
  expect(index.positionsOf(hashOf('warm'))).toEqual([]);
});

test('a word has the flags of all its tokens, and one the text lacks has none', () => {
  const { index, hashOf } = read(TEXT);
  expect(index.flagsOf(hashOf('turkey')) & (UPPER | LOWER)).toBe(UPPER | LOWER);
  expect(index.flagsOf(hashOf('says')) & (UPPER | LOWER)).toBe(LOWER);
  expect(index.flagsOf(hashOf('warm'))).toBe(0);
});

test('every token of a long text is found again, and nothing in an empty one', () => {
  const words = Array.from({ length: 3000 }, (_, number) => `w${number % 700}`);
  const { index, hashOf } = read(words.join(' '));
  for (const word of new Set(words)) {
    const expected = words.flatMap((each, token) => (each === word ? [token] : []));
    expect(index.positionsOf(hashOf(word)), word).toEqual(expected);
  }
  expect(read('').index.positionsOf(hashOf('w1'))).toEqual([]);
});
