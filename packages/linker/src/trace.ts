/** What the linker considered and why, for `recognize --explain`, for evaluation and for training. */
import type { MatchBasis } from './model.ts';
import type { Manner, Observed } from './score.ts';

/** One reading of one stretch of text, whether it was taken or not. */
export interface Judgement {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly slug: string;
  readonly manner: Manner;
  readonly basis: MatchBasis;
  readonly observed: readonly Observed[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether it became a mention. */
  readonly isTaken: boolean;
}

export type Trace = (judgement: Judgement) => void;
