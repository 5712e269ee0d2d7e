/**
 * Judged articles → figures.
 *
 *     precision   right / (right + wrong), over the linker's mentions, by the mention's own level and kind
 *     recall      found / gold, over the annotators' spans, by the span's level and its first slug's kind
 *     f1          the harmonic mean of the two
 *     wrong       mentions that are not right (see `judge.ts`)
 *     wrong cards of these, those that would open a card of somebody the span does not mean
 *
 * Mentions that count for nothing and optional spans are in no figure. Where there is nothing to divide
 * by, a figure is `null`. Intervals are the middle 95 % of 1,000 resamplings of the articles: mentions
 * of one article stand and fall together, so articles and not mentions are drawn.
 */
import { type Calibration, calibrationOf } from './calibration.ts';
import type { Article } from './article.ts';
import type { Judged, JudgedMention } from './judge.ts';
import { type GoldSpan, LEVELS, type Level } from './markup.ts';
import { seededRandom } from './random.ts';

export interface JudgedArticle {
  article: Pick<Article, 'genre' | 'language'>;
  judged: Judged;
}

export interface Figures {
  /** Spans that should be found. */
  gold: number;
  found: number;
  /** Mentions of the linker. */
  right: number;
  wrong: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface BoundedFigures extends Figures {
  precisionInterval: Interval | null;
  recallInterval: Interval | null;
}

export type Interval = readonly [low: number, high: number];

export interface WrongCards {
  count: number;
  per100Articles: number | null;
  /** Share of articles with at least one. */
  articlesWithAny: number | null;
}

export interface Measurement {
  articles: number;
  all: BoundedFigures;
  levels: Record<Level, BoundedFigures>;
  kinds: Record<string, Figures>;
  languages: Record<string, Figures>;
  /** All traps together under `trap`. */
  genres: Record<string, Figures>;
  wrongCards: WrongCards;
  traps: { articles: number; wrong: number; wrongCards: number };
  confidence: Calibration | null;
}

/** Four digits: more would differ with the order of an addition. */
const DIGITS = 4;
const RESAMPLINGS = 1000;
const RESAMPLING_SEED = 1;
/** The middle 95 %. */
const TAIL = 0.025;

interface Tally {
  gold: number;
  found: number;
  right: number;
  wrong: number;
}

/** The figures of these articles. `groupOf` gives the word under which an entity is counted. */
export function measure(articles: readonly JudgedArticle[], groupOf: (slug: string) => string): Measurement {
  const all = articles.map(({ judged }) => tallyOf(judged));
  const traps = articles.filter(({ article }) => genreOf(article) === TRAP);
  const wrongCards = articles.map(
    ({ judged }) => judged.mentions.filter((mention) => mention.isWrongCard).length,
  );
  const estimates = articles.flatMap(({ judged }) =>
    judged.mentions
      .filter(({ verdict }) => verdict !== 'uncounted')
      .map(({ mention, verdict }) => ({ confidence: mention.confidence, isRight: verdict === 'right' })),
  );
  const calibration = calibrationOf(estimates);
  return {
    articles: articles.length,
    all: boundedFigures(all),
    levels: Object.fromEntries(
      LEVELS.map((level) => [
        level,
        boundedFigures(
          articles.map(({ judged }) =>
            tallyOf(judged, { ofMention: (m) => m.level === level, ofSpan: (s) => s.level === level }),
          ),
        ),
      ]),
    ) as Record<Level, BoundedFigures>,
    kinds: byGroup(articles, groupOf),
    languages: byArticle(articles, ({ language }) => language),
    genres: byArticle(articles, genreOf),
    wrongCards: {
      count: sum(wrongCards),
      per100Articles: ratio(100 * sum(wrongCards), articles.length),
      articlesWithAny: ratio(wrongCards.filter((count) => count > 0).length, articles.length),
    },
    traps: {
      articles: traps.length,
      wrong: sum(traps.map(({ judged }) => tallyOf(judged).wrong)),
      wrongCards: sum(
        traps.map(({ judged }) => judged.mentions.filter((mention) => mention.isWrongCard).length),
      ),
    },
    confidence: calibration ? { ece: round(calibration.ece), brier: round(calibration.brier) } : null,
  };
}

const TRAP = 'trap';

function genreOf({ genre }: { genre: string }): string {
  return genre.startsWith(`${TRAP}-`) ? TRAP : genre;
}

interface Choice {
  ofMention: (mention: JudgedMention) => boolean;
  ofSpan: (span: GoldSpan) => boolean;
}

const EVERYTHING: Choice = { ofMention: () => true, ofSpan: () => true };

function tallyOf({ mentions, spans }: Judged, { ofMention, ofSpan }: Choice = EVERYTHING): Tally {
  const chosen = mentions.filter(ofMention);
  const gold = spans.filter(({ span }) => ofSpan(span));
  return {
    gold: gold.length,
    found: gold.filter(({ isFound }) => isFound).length,
    right: chosen.filter(({ verdict }) => verdict === 'right').length,
    wrong: chosen.filter(({ verdict }) => verdict === 'wrong').length,
  };
}

function byGroup(
  articles: readonly JudgedArticle[],
  groupOf: (slug: string) => string,
): Record<string, Figures> {
  const groups = new Set(
    articles.flatMap(({ judged }) => [
      ...judged.mentions.map(({ mention }) => groupOf(mention.slug)),
      ...judged.spans.map(({ span }) => groupOf(span.slugs[0])),
    ]),
  );
  return Object.fromEntries(
    [...groups].toSorted().map((group) => [
      group,
      figures(
        total(
          articles.map(({ judged }) =>
            tallyOf(judged, {
              ofMention: ({ mention }) => groupOf(mention.slug) === group,
              ofSpan: ({ slugs }) => groupOf(slugs[0]) === group,
            }),
          ),
        ),
      ),
    ]),
  );
}

function byArticle(
  articles: readonly JudgedArticle[],
  keyOf: (article: JudgedArticle['article']) => string,
): Record<string, Figures> {
  const groups = Map.groupBy(articles, ({ article }) => keyOf(article));
  return Object.fromEntries(
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => [key, figures(total(group.map(({ judged }) => tallyOf(judged))))]),
  );
}

function boundedFigures(tallies: readonly Tally[]): BoundedFigures {
  const precisions: number[] = [];
  const recalls: number[] = [];
  const random = seededRandom(RESAMPLING_SEED);
  for (let round = 0; round < RESAMPLINGS; round += 1) {
    const drawn = total(
      tallies.map((_, __, { length }) => tallies[Math.floor(random() * length)] ?? NOTHING),
    );
    if (drawn.right + drawn.wrong > 0) precisions.push(drawn.right / (drawn.right + drawn.wrong));
    if (drawn.gold > 0) recalls.push(drawn.found / drawn.gold);
  }
  return {
    ...figures(total(tallies)),
    precisionInterval: middle(precisions),
    recallInterval: middle(recalls),
  };
}

function middle(samples: readonly number[]): Interval | null {
  if (samples.length === 0) return null;
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.round(share * (sorted.length - 1))] ?? 0);
  return [at(TAIL), at(1 - TAIL)];
}

const NOTHING: Tally = { gold: 0, found: 0, right: 0, wrong: 0 };

function total(tallies: readonly Tally[]): Tally {
  const together = { ...NOTHING };
  for (const { gold, found, right, wrong } of tallies) {
    together.gold += gold;
    together.found += found;
    together.right += right;
    together.wrong += wrong;
  }
  return together;
}

function figures(tally: Tally): Figures {
  const { gold, found, right, wrong } = tally;
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = gold === 0 ? null : found / gold;
  return {
    ...tally,
    precision: precision && round(precision),
    recall: recall && round(recall),
    f1: precision === null || recall === null ? null : harmonicMean(precision, recall),
  };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : round((2 * a * b) / (a + b));
}

/** The quotient to four digits, or `null` where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

export function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
