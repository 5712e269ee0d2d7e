import { expect, test } from 'vitest';
import { parseMarkup } from './markup.ts';

const parse = (source: string, isSlug: (slug: string) => boolean = () => true) =>
  parseMarkup(source, { file: 'x.txt', line: 5 }, isSlug);

test('an annotation leaves its surface in the text and its span beside it', () => {
  const { text, gold } = parse('In [Mali](mali), 🙂 [Maïga](abdoulaye-maiga, short) spoke.');
  expect(text).toBe('In Mali, 🙂 Maïga spoke.');
  expect(gold).toEqual([
    { start: 3, end: 7, slugs: ['mali'], level: 'name', isOptional: false },
    { start: 12, end: 17, slugs: ['abdoulaye-maiga'], level: 'short', isOptional: false },
  ]);
  expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual(['Mali', 'Maïga']);
});

test('several slugs are all right, in the order written', () => {
  expect(parse('[Kyiv](ukraine/kyiv, metonym)').gold).toEqual([
    { start: 0, end: 4, slugs: ['ukraine', 'kyiv'], level: 'metonym', isOptional: false },
  ]);
});

test('a question mark makes a span optional, with or without a level', () => {
  const { gold } = parse('[Sahel](sahel?) [the junta](cnsp-niger?, nominal)');
  expect(gold.map(({ isOptional, level }) => [isOptional, level])).toEqual([
    [true, 'name'],
    [true, 'nominal'],
  ]);
});

test('a name may be broken by a line break or hold a no-break space', () => {
  const { text, gold } = parse('[Burkina\nFaso](burkina-faso) and [Burkina\u00a0Faso](burkina-faso)');
  expect(text).toBe('Burkina\nFaso and Burkina\u00a0Faso');
  expect(gold).toHaveLength(2);
});

test('an escaped bracket is a bracket, and moves no span', () => {
  const { text, gold } = parse('“\\[We\\[” in [Mali](mali)');
  expect(text).toBe('“[We[” in Mali');
  expect(text.slice(gold[0]?.start, gold[0]?.end)).toBe('Mali');
});

test('a closing bracket and a parenthesis in plain text are just that', () => {
  expect(parse('a] b (c)').text).toBe('a] b (c)');
});

test.each([
  ['one\n\n[Mali](mali', 7, 'write a literal bracket as'],
  ['[sic] he said', 5, 'write a literal bracket as'],
  ['[never closed\n\nand [Mali](mali)', 5, 'write a literal bracket as'],
  ['two\n[[Mali](mali)](mali)', 6, 'write a literal bracket as'],
  ['stray](mali)', 5, 'closes no annotation'],
  ['[](mali)', 5, 'must begin and end with the name'],
  ['[ Mali](mali)', 5, 'must begin and end with the name'],
  ['[Mali ](mali)', 5, 'must begin and end with the name'],
  ['[Mali]()', 5, 'is no target'],
  ['[Mali](Mali)', 5, 'is no target'],
  ['[Mali](mali,short)', 5, 'is no target'],
  ['[Mali](mali, short?)', 5, 'is no target'],
  ['[Mali](mali/)', 5, 'is no target'],
  ['[Mali](mali, surname)', 5, 'levels are name, short, metonym, nominal'],
])('of %j, line %i is refused with what to do', (source, line, message) => {
  expect(() => parse(source)).toThrow(`x.txt:${line}: `);
  expect(() => parse(source)).toThrow(message);
});

test('a slug the dataset does not know is refused, each of several', () => {
  expect(() => parse('[Kyiv](ukraine/kiev, metonym)', (slug) => slug === 'ukraine')).toThrow(
    'x.txt:5: there is no entity “kiev”',
  );
});
