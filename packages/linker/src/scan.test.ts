import { describe, expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import { openNamesPack } from './open-names-pack.ts';
import { scan } from './scan.ts';

const LISTED: readonly (readonly [slug: string, text: string])[] = [
  ['algeria', 'الجزائر'],
  ['mali', 'مالي'],
  ['burkina', 'بوركينا فاسو'],
  ['mali', '말리'],
  ['goita', '아시미 고이타'],
  ['mali', '马里'],
  ['bamako', '巴马科'],
  ['china', '中'],
  ['mali-in-japanese', 'マリ共和国'],
];

const pack = openNamesPack(
  buildNamesPack({
    version: '0'.repeat(64),
    entities: [...new Set(LISTED.map(([slug]) => slug))].map((slug) => ({
      slug,
      type: 'Actor',
      kind: 'STATE',
      related: [],
      prominence: 0,
    })),
    names: LISTED.map(([slug, text]) => ({
      slug,
      text,
      language: 'mul',
      kind: 'full',
      match: 'upper',
      weak: false,
    })),
    offices: [],
  }),
);

function found(text: string): string[] {
  return scan(pack, new Document(text), undefined).map(({ start, end, entries }) => {
    const slugs = new Set(entries.map((entry) => pack.entityAt(pack.ownerOf(entry)).slug));
    return `${text.slice(start, end)} = ${[...slugs].join(', ')}`;
  });
}

describe('what a language writes onto a name stays outside the span', () => {
  test.each([
    ['one Arabic clitic', 'وصل ومالي', ['مالي = mali']],
    ['two Arabic clitics', 'وصل وبمالي', ['مالي = mali']],
    ['a clitic before the article', 'بالجزائر', ['الجزائر = algeria']],
    ['two clitics before the article', 'وبالجزائر', ['الجزائر = algeria']],
    ['a clitic that swallows the article', 'للجزائر', ['لجزائر = algeria']],
    ['two clitics, the second swallowing the article', 'وللجزائر', ['لجزائر = algeria']],
    ['a clitic before a name of two words', 'وبوركينا فاسو', ['بوركينا فاسو = burkina']],
    ['a clitic with its vowel', 'وَمالي', ['مالي = mali']],
    ['a Korean particle', '말리는 서아프리카', ['말리 = mali']],
    ['a Korean particle of two syllables', '말리에서 왔다', ['말리 = mali']],
    ['a Korean particle behind a name of two words', '아시미 고이타가 말했다', ['아시미 고이타 = goita']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('Chinese and Japanese names are found between words without spaces', () => {
  expect(found('他在马里首都巴马科说')).toEqual(['马里 = mali', '巴马科 = bamako']);
  expect(found('西アフリカのマリ共和国で')).toEqual(['マリ共和国 = mali-in-japanese']);
});

test('a name of one ideograph is not looked for', () => {
  expect(found('其中')).toEqual([]);
});

test('a word that only begins like one with a clitic is left alone', () => {
  expect(found('وسط كبير')).toEqual([]);
});
