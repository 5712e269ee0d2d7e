import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_OTHER, SENTENCE_START, tokenise } from './tokenise.ts';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return [...Array(tokens.count).keys()].map((token) => text.slice(tokens.start[token], tokens.end[token]));
}

describe('folding', () => {
  test.each([
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['Goïta', 'Goi\u0308ta'],
    ['Straße', 'STRASSE'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'Lodz'],
    ['İstanbul', 'Istanbul'],
    ['Sørensen', 'Sorensen'],
    ['Ba\u00adma\u200dko', 'Bamako'],
    ['Burkina\u00a0Faso', 'Burkina Faso'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['العربية', 'عربيه'],
    ['Киев', 'КИЕВ'],
    ['Горький', 'Горькии'],
    ['U.S.', 'US'],
    ['Kidal\u0301', 'Kidal'],
    ['ｍａｌｉ', 'Mali'],
    ['가나', '가나'.normalize('NFD')],
  ])('%s is the same name as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['Mali', 'Malik'],
    ['Niger', 'Nigeria'],
    ['Mali', 'Malian'],
    ['कि', 'का'],
    ['Diop', 'Diope'],
  ])('%s is not the same name as %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('folding a folding changes nothing', () => {
    for (const text of ['Côte d’Ivoire', 'Straße', 'İstanbul', 'الجزائر', '马里'])
      expect(fold(fold(text))).toBe(fold(text));
  });

  test('nothing is left of a text without letters', () => {
    expect(fold('— … !')).toBe('');
  });
});

describe('tokens', () => {
  test.each([
    ["l'Algérie", ['l', 'Algérie']],
    ['Mali’s', ['Mali', 's']],
    ['al-Qaeda', ['al', 'Qaeda']],
    ['the U.S. Army', ['the', 'U.S.', 'Army']],
    ['J. D. Vance', ['J', 'D', 'Vance']],
    ['M.Macron', ['M', 'Macron']],
    ['马里', ['马', '里']],
    ['G5 Sahel', ['G5', 'Sahel']],
    ['(Goi\u0308ta)', ['Goi\u0308ta']],
    ['fin\u0301 ', ['fin\u0301']],
    ['a \u{1d5e0}\u{1d5ee} b', ['a', '\u{1d5e0}\u{1d5ee}', 'b']],
    ['a 😀 b', ['a', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    'see https://mali.example/niger now',
    'see www.mali.example now',
    'see a.b@mali.example now',
    'see @mali now',
    'see #mali now',
  ])('no word of an address is a token: %s', (text) => {
    expect(words(text)).toEqual(['see', 'now']);
  });

  test('a full stop without a space behind it still ends a sentence', () => {
    expect(words('He left Mali.The war went on.')).toEqual([
      'He',
      'left',
      'Mali',
      'The',
      'war',
      'went',
      'on',
    ]);
  });

  test.each([
    ['Bamako, Mali', GAP_COMMA],
    ['Mali-Niger', GAP_HYPHEN],
    ['Mali - Niger', GAP_OTHER],
    ['Mali (Niger)', GAP_OTHER],
    ['Mali\n\nNiger', GAP_BLANK],
    ['Mali\r\n \r\nNiger', GAP_BLANK],
  ])('the gap in %j', (text, gap) => {
    expect(tokenise(text).gap[1]).toBe(gap);
  });

  test.each([
    ['It ended. They left', 2, true],
    ['Gen. Tiani left', 1, false],
    ['M. Diop left', 1, false],
    ['the U.S. Army', 2, false],
    ['He said “no.” They left', 3, true],
    ['Why? They left', 1, true],
  ])('in %j token %i begins a sentence: %s', (text, token, begins) => {
    expect(((tokenise(text).flags[token] ?? 0) & SENTENCE_START) !== 0).toBe(begins);
  });
});
