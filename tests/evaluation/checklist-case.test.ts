import { expect, test } from 'vitest';
import { parseChecklist } from './checklist-case.ts';

const parse = (content: string) =>
  parseChecklist('tests/evaluation/checklist/names.txt', content, () => true);

test('each case has its head, its line and its category', () => {
  const cases = parse(
    '# 2024-08-05 en: a name\n[Mali](mali) votes.\n\n\n# 2012-01-01 fr: two lines\nLe [Mali](mali)\nvote.\n',
  );
  expect(cases).toMatchObject([
    {
      category: 'names',
      line: 1,
      publishedOn: '2024-08-05',
      language: 'en',
      shows: 'a name',
      text: 'Mali votes.',
    },
    { category: 'names', line: 5, publishedOn: '2012-01-01', language: 'fr', text: 'Le Mali\nvote.' },
  ]);
  expect(cases[1]?.gold[0]).toMatchObject({ start: 3, end: 7 });
});

test('the signs for a line break and a blank line become these', () => {
  expect(parse('# 2024-08-05 en: breaks\n[Burkina⏎Faso](burkina-faso).¶Next.')[0]?.text).toBe(
    'Burkina\nFaso.\n\nNext.',
  );
});

test.each([
  ['[Mali](mali) without a head', 1, 'a case begins with'],
  ['# 2024-13-05 en: no such month\nText.', 1, 'a case begins with'],
  ['# 2024-08-05 en: no text\n\nText.', 1, 'the case has no text'],
  ['# 2024-08-05 en: one\nText.\n# 2024-08-05 en: two\nText.', 3, 'put a blank line before'],
  ['\n# 2024-08-05 en: a bad span\nText [x]', 3, 'write a literal bracket'],
])('%j is refused at line %i', (content, line, message) => {
  expect(() => parse(content)).toThrow(`names.txt:${line}: `);
  expect(() => parse(content)).toThrow(message);
});
