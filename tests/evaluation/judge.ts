/**
 * The linker's mentions of one text against the annotators' spans.
 *
 * Strong match: a mention is right if a span has exactly its offsets and names its entity, whatever
 * level either has (`[Kyiv](ukraine/kyiv, metonym)` read as the city is right). A mention over an
 * optional span that names its entity counts for nothing. Every other mention is wrong. A span that is
 * not optional is found if a mention is right there, else missed.
 *
 * A wrong mention is also a *wrong card* unless it lies over a span that names its entity: with its edges
 * off by a word a mention is wrong, but the card it opens is the right one.
 */
import type { MatchBasis, Mention } from '@backstory/linker';
import type { GoldSpan, Level } from './markup.ts';

export type Verdict = 'right' | 'wrong' | 'uncounted';

export interface JudgedMention {
  mention: Mention;
  level: Level;
  verdict: Verdict;
  isWrongCard: boolean;
}

export interface JudgedSpan {
  span: GoldSpan;
  isFound: boolean;
}

export interface Judged {
  mentions: readonly JudgedMention[];
  /** The spans that are not optional. */
  spans: readonly JudgedSpan[];
}

const LEVEL_OF_BASIS: Record<MatchBasis, Level> = {
  NAME: 'name',
  ACRONYM: 'name',
  CONTEXT: 'name',
  MONONYM: 'short',
  SURNAME: 'short',
  METONYM: 'metonym',
  ROLE: 'nominal',
};

/** The verdict on every mention, and for every span that is not optional whether it was found. */
export function judge(mentions: readonly Mention[], gold: readonly GoldSpan[]): Judged {
  const found = new Set<GoldSpan>();
  const judged = mentions.map((mention): JudgedMention => {
    const over = gold.filter((span) => overlap(mention, span) && span.slugs.includes(mention.slug));
    const exact = over.find((span) => span.start === mention.start && span.end === mention.end);
    const level = LEVEL_OF_BASIS[mention.basis];
    if (exact && !exact.isOptional) {
      found.add(exact);
      return { mention, level, verdict: 'right', isWrongCard: false };
    }
    if (over.some(({ isOptional }) => isOptional))
      return { mention, level, verdict: 'uncounted', isWrongCard: false };
    return { mention, level, verdict: 'wrong', isWrongCard: over.length === 0 };
  });
  return {
    mentions: judged,
    spans: gold.filter((span) => !span.isOptional).map((span) => ({ span, isFound: found.has(span) })),
  };
}

/** True where the two share at least one code unit. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
