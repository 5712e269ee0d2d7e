import { expect, test } from 'vitest';
import { readCsv, readTsv } from './read-table.ts';

test('a quoted cell keeps its commas, doubled quotes and line breaks, and rows know their line', () => {
  const rows = readCsv('a.csv', 'code,name\nKR,"Korea, ""South"""\nXX,"two\nlines"\nFR,France\n');
  expect(rows.map((row) => [row.line, row.get('name')])).toEqual([
    [2, 'Korea, "South"'],
    [3, 'two\nlines'],
    [5, 'France'],
  ]);
});

test('in a tab-separated table quotation marks mean themselves', () => {
  expect(readTsv('a.tsv', 'name\tyear\nJoko "Jokowi" WIDODO\t2014\n')[0]?.get('name')).toBe(
    'Joko "Jokowi" WIDODO',
  );
});

test('a row of the wrong width and a column that is not there are errors with file and line', () => {
  expect(() => readTsv('a.tsv', 'a\tb\n1\t2\n2\t3\t4')).toThrow(/has 3 cells, the header has 2/);
  expect(() => readCsv('a.csv', 'a,b\n1,2\n')[0]?.get('c')).toThrow(/no column “c”/);
  expect(() => readTsv('a.tsv', '')).toThrow(/empty/);
});
