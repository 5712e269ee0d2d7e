import { expect, test } from 'vitest';
import { reportChanges } from './report-changes.ts';

const effectsOf = (before: object, after: object) =>
  reportChanges(before, after).map(({ path, effect }) => `${path}: ${effect}`);

test('reports that agree have no changes', () => {
  const report = { test: { all: { precision: 0.9, gold: 3 } } };
  expect(reportChanges(report, structuredClone(report))).toEqual([]);
});

test('a fall of precision and a rise of errors are both worse', () => {
  expect(
    effectsOf(
      { test: { all: { precision: 0.9, recall: 0.8 }, confidence: { ece: 0.01 } } },
      { test: { all: { precision: 0.8, recall: 0.9 }, confidence: { ece: 0.02 } } },
    ),
  ).toEqual([
    'test · all · precision: worse',
    'test · all · recall: better',
    'test · confidence · ece: worse',
  ]);
});

test('counts of the corpus, and bounds of intervals, are neither', () => {
  expect(
    effectsOf(
      { test: { articles: 3, all: { gold: 5, precisionInterval: [0.1, 0.2] } } },
      { test: { articles: 4, all: { gold: 6, precisionInterval: [0.1, 0.3] } } },
    ),
  ).toEqual([
    'test · articles: other',
    'test · all · gold: other',
    'test · all · precisionInterval · 1: other',
  ]);
});

test('offices change on other dates, readings must not beside an unrelated name', () => {
  expect(
    effectsOf(
      { robustness: { otherDates: { x: { changed: 1 } }, unrelatedNames: { changed: 0 } } },
      { robustness: { otherDates: { x: { changed: 2 } }, unrelatedNames: { changed: 1 } } },
    ),
  ).toEqual(['robustness · otherDates · x · changed: other', 'robustness · unrelatedNames · changed: worse']);
});

test('what comes and what goes is named with null on the other side', () => {
  expect(reportChanges({ test: { a: 1, kinds: { x: 2 } } }, { test: { a: 1, kinds: { y: 3 } } })).toEqual([
    { path: 'test · kinds · y', before: null, after: 3, effect: 'other' },
    { path: 'test · kinds · x', before: 2, after: null, effect: 'other' },
  ]);
});

test('sections that only one report has are not compared', () => {
  expect(reportChanges({ dev: { a: 1 }, train: { a: 1 } }, { dev: { a: 1 }, checklist: { a: 2 } })).toEqual(
    [],
  );
});
