/** How right the linker has to be, on articles that nobody looked at while it was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readCorpus } from './corpus.ts';
import { evaluate, SECTIONS } from './evaluate.ts';
import { loadWorld } from './world.ts';

vi.setConfig({ testTimeout: 120_000 });

const FLOORS = {
  name: { precision: 0.98, recall: 0.92 },
  short: { precision: 0.97, recall: 0.8 },
  metonym: { precision: 0.95 },
} as const;
const MOST_WRONG_CARDS_PER_100_ARTICLES = 2;
/** In percentage points, when a name may also mean one of the world's cities or of 100,000 people. */
const MOST_PRECISION_LOST_TO_DISTRACTORS = 2;

const world = loadWorld();
const { report } = evaluate(world, readCorpus(world.isSlug), SECTIONS);
const { test: unseen, checklist, robustness } = report;

describe('on the articles of the test part', () => {
  test.each(Object.entries(FLOORS))('mentions at the level “%s” reach their floors', (level, floors) => {
    const { precision, recall } = unseen.levels[level as keyof typeof FLOORS];
    expect(precision).toBeGreaterThanOrEqual(floors.precision);
    if ('recall' in floors) expect(recall).toBeGreaterThanOrEqual(floors.recall);
  });

  test('at most two cards in a hundred articles are of somebody else', () => {
    expect(unseen.wrongCards.per100Articles).toBeLessThanOrEqual(MOST_WRONG_CARDS_PER_100_ARTICLES);
  });

  test('no trap catches the linker', () => {
    expect(unseen.traps.articles).toBeGreaterThan(0);
    expect(unseen.traps.wrong).toBe(0);
  });

  test('a world full of other names costs little precision', () => {
    expect(robustness.distractors.parts.test.precisionChange).toBeGreaterThanOrEqual(
      -MOST_PRECISION_LOST_TO_DISTRACTORS,
    );
  });
});

describe('on the checklist', () => {
  test('everything that must link does, and nothing else', () => {
    expect(checklist.cases).toBeGreaterThan(0);
    expect(checklist).toMatchObject({ passed: checklist.cases, missed: 0, wrong: 0 });
  });
});

describe('whatever else is in the pack, and on whatever date', () => {
  test('a name that has nothing to do with a text changes nothing in it', () => {
    expect(robustness.unrelatedNames.changed).toBe(0);
  });

  test('nobody is linked by an office he did not hold, or a name that was not in use', () => {
    for (const figures of Object.values(robustness.otherDates))
      expect(figures).toMatchObject({ anachronisticRoles: 0, anachronisticNames: 0 });
  });

  test('a stranger is not taken for the person whose surname he has', () => {
    expect(robustness.firstNameSwap.people).toBeGreaterThan(0);
    expect(robustness.firstNameSwap.stillLinked).toBe(0);
  });
});

test('the committed report is what comes out: run pnpm evaluate --write, and look at what changed', () => {
  const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'report.json'), 'utf8'));
  expect(report).toEqual(committed);
});
