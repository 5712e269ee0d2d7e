import { describe, expect, test } from 'vitest';
import {
  classOf,
  DIGIT,
  foldSlice,
  IDEOGRAPH,
  IGNORED,
  learn,
  LOWER_LETTER,
  MARK,
  SEPARATOR,
  UPPER_LETTER,
} from './letters.ts';

/** What Unicode says of a letter, asked the slow way. */
const UNICODE: readonly (readonly [number, RegExp])[] = [
  [IGNORED, /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0640]$/u],
  [MARK, /^\p{Script=Inherited}$/u],
  [IDEOGRAPH, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u],
  [DIGIT, /^\p{Nd}$/u],
  [UPPER_LETTER, /^[\p{Lu}\p{Lt}]$/u],
  [LOWER_LETTER, /^\p{Ll}$/u],
  [SEPARATOR, /^[^\p{L}\p{M}\p{Nl}]$/u],
];

/** Letters whose plain form Unicode does not know. */
const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'ng',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
};

describe('what is told without asking Unicode is what Unicode says', () => {
  test('about the class of every unit up to the Greek letters, of Cyrillic and of punctuation', () => {
    const units = [...range(0, 0x03_00), ...range(0x04_00, 0x04_80), ...range(0x20_00, 0x20_d0)];
    const wrong = units.filter((unit) => {
      const character = String.fromCharCode(unit);
      const expected = UNICODE.find(([, pattern]) => pattern.test(character))?.[0];
      return expected !== undefined && classOf(character) !== expected;
    });
    expect(wrong.map((unit) => unit.toString(16))).toEqual([]);
  });

  test('about the folding of every European letter', () => {
    for (const unit of [...range(0x41, 0x5b), ...range(0xc0, 0x01_80), ...range(0x04_00, 0x04_60)]) {
      const letter = String.fromCharCode(unit);
      if (!/\p{L}/u.test(letter)) continue;
      const bare = letter.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
      const plain = Array.from(bare, (each) => WITHOUT_DECOMPOSITION[each] ?? each).join('');
      expect(foldSlice(letter, 0, 1), letter).toBe(plain);
    }
  });
});

test('a unit seen twice has the class it had the first time', () => {
  for (const unit of [0x41, 0xe9, 0x20_19, 0x06_44, 0x4e_2d, 0xd8_35]) expect(learn(unit)).toBe(learn(unit));
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
