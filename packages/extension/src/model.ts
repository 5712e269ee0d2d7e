/** The nouns that the stages share. Stages know these and `messages.ts`, never each other. */
import type { Card } from '@backstory/schema/card';
import type { Day } from '@backstory/schema/partial-date';
import type { Language } from '@backstory/schema/vocabulary';

/** How a mention was recognised; see the linker's `MatchBasis`. */
export type { MatchBasis, Mention } from '@backstory/linker';
import type { MatchBasis, Mention } from '@backstory/linker';

/** Where the article's date was found; shown, because a wrong date makes a wrong card. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'url' | 'none';

/** What the card must know besides the entity, to say what was true in this article. */
export interface ArticleContext {
  /** The day the article was published, if the page says so. */
  publishedOn: Day | undefined;
  dateOrigin: DateOrigin;
  /** Slugs of all entities named in the article, in reading order. */
  slugs: readonly string[];
}

/** What is asked of the card when it opens. */
export interface CardRequest {
  card: Card;
  article: ArticleContext;
  /** Today, `YYYY-MM-DD`: what held “now”. Passed in, so that nothing below reads a clock. */
  today: Day;
  language: Language;
  /** The words on the page, and how they were read. */
  surface: string;
  basis: MatchBasis;
  /** When the data were last synced, ms since the epoch. */
  syncedAt: number;
}

/** Viewport coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The underline of one mention on the page. */
export interface Mark {
  /** Unique within one scan, in reading order. */
  id: number;
  mention: Mention;
  range: StaticRange;
  /** The text nodes that the range touches, in order. */
  nodes: readonly Text[];
  /** The block that holds it: what is observed, and what a hit must lie in. */
  block: Element;
}
