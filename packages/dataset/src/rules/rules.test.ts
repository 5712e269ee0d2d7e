import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyRule } from '../check.ts';
import { datasetOf } from '../dataset.ts';
import { contextWordsAreTelling } from './context-words-are-telling.ts';
import { actor } from './examples.ts';
import { RULES } from './index.ts';

const SHARED = ['examples.ts', 'index.ts', 'rule.ts', 'rules.test.ts', 'share-a-day.ts'];

test('every rule file is in the list, and is named for its rule', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !SHARED.includes(file));
  expect(files.map((file) => file.replace(/\.ts$/, '')).toSorted()).toEqual(
    RULES.map(({ name }) => name).toSorted(),
  );
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('lets its good example pass', () => {
    expect(applyRule(rule, rule.examples.good())).toEqual([]);
  });

  test('bites on its bad example, and says what is wrong', () => {
    const problems = applyRule(rule, rule.examples.bad());
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
  });
});

test('a name is no evidence of itself, in whatever spelling', () => {
  const name = { text: 'Gao', language: 'mul', kind: 'short' as const, weak: true, context: ['mali', 'GAO'] };
  const problems = applyRule(contextWordsAreTelling, datasetOf([actor('gao', { names: [name] })]));
  expect(problems.map(({ message }) => message)).toEqual([
    '“GAO” is the name itself, which then needs no other evidence',
  ]);
});
