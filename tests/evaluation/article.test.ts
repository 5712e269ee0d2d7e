import { expect, test } from 'vitest';
import { parseArticle } from './article.ts';

const HEAD = 'published: 2024-08-06\nlanguage: en\ngenre: wire';
const parse = (content: string) => parseArticle('a.txt', content, () => true);

test('head and text are told apart by the first blank line', () => {
  expect(parse(`${HEAD}\n\nTitle of [Mali](mali)\n\nText.\n`)).toEqual({
    file: 'a.txt',
    publishedOn: '2024-08-06',
    language: 'en',
    genre: 'wire',
    hasChrome: false,
    text: 'Title of Mali\n\nText.',
    gold: [{ start: 9, end: 13, slugs: ['mali'], level: 'name', isOptional: false }],
  });
});

test('interface noise is announced in the head', () => {
  expect(parse(`${HEAD}\nchrome: yes\n\nText.`).hasChrome).toBe(true);
});

test('line ends of another system change nothing', () => {
  const content = `${HEAD}\n\nTitle\n\n[Mali](mali)\n`;
  expect(parse(content.replaceAll('\n', '\r\n'))).toEqual(parse(content));
});

test('a trap says what for', () => {
  expect(parse(`${HEAD.replace('wire', 'trap-first-names')}\n\nText.`).genre).toBe('trap-first-names');
  expect(() => parse(`${HEAD.replace('wire', 'trap')}\n\nText.`)).toThrow('a.txt:3: “trap” is no genre');
});

test('an error in the text has its line in the file', () => {
  expect(() => parse(`${HEAD}\n\n\nTitle\n\n[Mali](mali, x)\n`)).toThrow('a.txt:8: ');
});

test.each([
  ['published: 2024-08-06\nlanguage: en\n\nText.', 1, 'the head lacks a line “genre: …”'],
  [`${HEAD}\nText.`, 1, 'a blank line stands between head and text'],
  [`${HEAD}\n\n \n`, 6, 'there is no text under the head'],
  [`${HEAD}\nsource: none\n\nText.`, 4, 'the head knows no “source”'],
  [`${HEAD}\ngenre: live\n\nText.`, 4, '“genre” stands here twice'],
  [`${HEAD}\nchrome: no\n\nText.`, 4, '“chrome” is “yes” or left out'],
  [`${HEAD}\nchrome\n\nText.`, 4, 'a line of the head is “key: value”'],
  [`${HEAD.replace('2024-08-06', '2023-02-29')}\n\nText.`, 1, '“2023-02-29” is no day'],
  [`${HEAD.replace('2024-08-06', '6 August 2024')}\n\nText.`, 1, 'is no day'],
  [`${HEAD.replace('language: en', 'language: English')}\n\nText.`, 2, '“English” is no language'],
])('%j is refused at line %i', (content, line, message) => {
  expect(() => parse(content)).toThrow(`a.txt:${line}: `);
  expect(() => parse(content)).toThrow(message);
});
