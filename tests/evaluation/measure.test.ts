import type { MatchBasis } from '@backstory/linker';
import { expect, test } from 'vitest';
import type { Judged } from './judge.ts';
import type { Level } from './markup.ts';
import { type JudgedArticle, measure } from './measure.ts';

const groupOf = (slug: string) => (slug === 'mali' ? 'state' : 'person');

interface Outline {
  genre?: string;
  language?: string;
  right?: [slug: string, level: Level][];
  wrong?: [slug: string, level: Level, isWrongCard?: boolean][];
  found?: [slug: string, level: Level][];
  missed?: [slug: string, level: Level][];
  uncounted?: number;
}

const BASIS = { name: 'NAME', short: 'SURNAME', metonym: 'METONYM', nominal: 'ROLE' } as const;

function article({ genre = 'wire', language = 'en', ...outline }: Outline): JudgedArticle {
  const { right = [], wrong = [], found = [], missed = [], uncounted = 0 } = outline;
  const mention = (slug: string, basis: MatchBasis, confidence = 0.9) => ({
    start: 0,
    end: 1,
    surface: '',
    slug,
    type: 'Actor' as const,
    kind: '',
    basis,
    confidence,
    reasons: [],
  });
  const span = ([slug, level]: [string, Level], isFound: boolean) => ({
    span: { start: 0, end: 1, slugs: [slug] as const, level, isOptional: false },
    isFound,
  });
  const judged: Judged = {
    mentions: [
      ...right.map(([slug, level]) => ({
        mention: mention(slug, BASIS[level]),
        level,
        verdict: 'right' as const,
        isWrongCard: false,
      })),
      ...wrong.map(([slug, level, isWrongCard = true]) => ({
        mention: mention(slug, BASIS[level]),
        level,
        verdict: 'wrong' as const,
        isWrongCard,
      })),
      ...Array.from({ length: uncounted }, () => ({
        mention: mention('mali', 'NAME', 0.1),
        level: 'name' as const,
        verdict: 'uncounted' as const,
        isWrongCard: false,
      })),
    ],
    spans: [...found.map((one) => span(one, true)), ...missed.map((one) => span(one, false))],
  };
  return { article: { genre, language }, judged };
}

test('precision is counted at the level of the mention, recall at that of the span', () => {
  const { levels, all } = measure(
    [
      article({
        right: [
          ['mali', 'name'],
          ['x', 'short'],
        ],
        wrong: [['x', 'short']],
        found: [
          ['mali', 'metonym'],
          ['x', 'short'],
        ],
        missed: [
          ['x', 'short'],
          ['x', 'short'],
        ],
      }),
    ],
    groupOf,
  );
  expect(levels.name).toMatchObject({ precision: 1, recall: null, f1: null });
  expect(levels.metonym).toMatchObject({ precision: null, recall: 1, f1: null });
  expect(levels.short).toMatchObject({ precision: 0.5, recall: 0.3333, f1: 0.4 });
  expect(all).toMatchObject({ gold: 4, found: 2, right: 2, wrong: 1, precision: 0.6667, recall: 0.5 });
});

test('mentions that count for nothing are in no figure', () => {
  const without = measure([article({ right: [['mali', 'name']] })], groupOf);
  expect(measure([article({ right: [['mali', 'name']], uncounted: 3 })], groupOf)).toEqual(without);
});

test('kinds are those of the entities, languages and genres those of the articles', () => {
  const { kinds, languages, genres } = measure(
    [
      article({ right: [['mali', 'name']], found: [['mali', 'name']] }),
      article({ language: 'fr', genre: 'trap-music', wrong: [['x', 'name']] }),
      article({ language: 'fr', genre: 'trap-sport', missed: [['x', 'name']] }),
    ],
    groupOf,
  );
  expect(Object.keys(kinds)).toEqual(['person', 'state']);
  expect(kinds['person']).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  expect(languages).toMatchObject({ en: { precision: 1 }, fr: { precision: 0, recall: 0 } });
  expect(Object.keys(genres)).toEqual(['trap', 'wire']);
});

test('wrong cards are counted by hundred articles and by article; in traps also apart', () => {
  const { wrongCards, traps } = measure(
    [
      article({
        wrong: [
          ['x', 'name'],
          ['x', 'name'],
          ['x', 'name', false],
        ],
      }),
      article({ genre: 'trap-music', wrong: [['x', 'name']] }),
      article({}),
      article({}),
    ],
    groupOf,
  );
  expect(wrongCards).toEqual({ count: 3, per100Articles: 75, articlesWithAny: 0.5 });
  expect(traps).toEqual({ articles: 1, wrong: 1, wrongCards: 1 });
});

test('intervals hold the figure, are the same each time, and have no width where all articles agree', () => {
  const mixed = [
    ...Array.from({ length: 8 }, () => article({ right: [['mali', 'name']], found: [['mali', 'name']] })),
    ...Array.from({ length: 4 }, () => article({ wrong: [['x', 'name']], missed: [['x', 'name']] })),
  ];
  const { all } = measure(mixed, groupOf);
  const [low, high] = all.precisionInterval ?? [1, 0];
  expect(low).toBeLessThan(all.precision ?? 0);
  expect(high).toBeGreaterThan(all.precision ?? 1);
  expect(measure(mixed, groupOf)).toEqual(measure(mixed, groupOf));
  expect(measure(mixed.slice(0, 8), groupOf).all.recallInterval).toEqual([1, 1]);
});

test('more articles of the same kind make an interval narrower', () => {
  const few = [article({ right: [['mali', 'name']] }), article({ wrong: [['x', 'name']] })];
  const width = (articles: JudgedArticle[]) => {
    const [low, high] = measure(articles, groupOf).all.precisionInterval ?? [0, 0];
    return high - low;
  };
  expect(width(Array.from({ length: 20 }, () => few).flat())).toBeLessThan(width(few));
});

test('of no articles every share is null', () => {
  const { all, wrongCards, confidence } = measure([], groupOf);
  expect(all).toMatchObject({ precision: null, recall: null, f1: null, precisionInterval: null });
  expect(wrongCards).toEqual({ count: 0, per100Articles: null, articlesWithAny: null });
  expect(confidence).toBeNull();
});
