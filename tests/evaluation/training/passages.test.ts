import { expect, test } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { smallArticle } from '../robustness/small-world.ts';
import { CROWDED, passagesOf } from './passages.ts';

const article = (markup: string) => smallArticle(markup);
const given = (file: string) => ({
  ...article('[Mali](mali) said.'),
  file: `tests/evaluation/checklist/${file}`,
  line: 1,
  category: file,
  shows: 'a case',
});
const corpus: Corpus = {
  articles: {
    train: [article('[Mali](mali) shuts border\n\nText.')],
    dev: [article('[France](france) leaves\n\nText.')],
    test: [article('Unseen\n\nText.')],
  },
  checklist: [given('acronyms.txt'), given('hyphens.txt'), given('traps.txt'), given('scripts.txt')],
};
const city = (slug: string, country: string, population: number) => ({
  name: slug,
  population,
  entity: { slug, type: 'Place' as const, kind: 'CITY', country, related: [], prominence: 0 },
});
const crowded = {
  towns: [city('large', 'peru', 200_000), city('near', 'mali', 900), city('far', 'peru', 900)],
  homeOf: (slug: string) => slug,
};
const passages = passagesOf(corpus, crowded);

test('test articles are for nothing', () => {
  expect(passages.some(({ text }) => text.startsWith('Unseen'))).toBe(false);
});

test('an article counts once, however many versions it has', () => {
  for (const use of ['fit', 'calibrate'] as const) {
    const own = passages.filter((passage) => passage.isArticle && passage.use === use);
    expect(own.length).toBeGreaterThan(2);
    expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  }
});

test('train articles are for the weights, dev articles for calibration, the checklist for one of the two', () => {
  const usesOf = (start: string) =>
    new Set(passages.flatMap(({ text, use }) => (text.toLowerCase().startsWith(start) ? [use] : [])));
  expect(usesOf('mali shuts')).toEqual(new Set(['fit']));
  expect(usesOf('france')).toEqual(new Set(['calibrate']));
  expect(usesOf('mali said')).toEqual(new Set(['fit', 'calibrate']));
});

test('a case keeps its use whatever other cases there are', () => {
  const alone = passagesOf({ ...corpus, checklist: corpus.checklist.slice(2, 3) }, crowded).at(-1);
  expect(alone?.use).toBe(passages.at(-2)?.use);
});

test('a large town, and one of a state that the article is about, may be meant without being marked', () => {
  const untellable = passages.find(({ version }) => version === CROWDED)?.untellable;
  expect(untellable).toEqual(new Set(['large', 'near']));
});
