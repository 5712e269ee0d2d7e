/** Whether a confidence means what it says. */

export interface Estimate {
  /** 0 to 1. */
  confidence: number;
  isRight: boolean;
}

export interface Calibration {
  /** Expected calibration error: mean distance between what was said and what held, 0 to 1. */
  ece: number;
  /** Mean squared distance between confidence and outcome, 0 to 1. */
  brier: number;
}

const BINS = 10;

/**
 * Both errors, or `undefined` of nothing. The bins hold equally many estimates: all mentions pass one
 * threshold, and bins of equal width would put nearly all of them into the last. Equal confidences
 * stay in one bin, so that their order cannot matter.
 */
export function calibrationOf(estimates: readonly Estimate[]): Calibration | undefined {
  if (estimates.length === 0) return undefined;
  const sorted = estimates.toSorted((a, b) => a.confidence - b.confidence);
  let distance = 0;
  let squares = 0;
  let bin = { said: 0, held: 0 };
  let closed = 1;
  for (const [index, { confidence, isRight }] of sorted.entries()) {
    const outcome = isRight ? 1 : 0;
    squares += (confidence - outcome) ** 2;
    bin = { said: bin.said + confidence, held: bin.held + outcome };
    const isFull =
      index + 1 >= (closed * sorted.length) / BINS && sorted[index + 1]?.confidence !== confidence;
    if (isFull || index === sorted.length - 1) {
      distance += Math.abs(bin.said - bin.held);
      bin = { said: 0, held: 0 };
      closed = Math.floor(((index + 1) * BINS) / sorted.length) + 1;
    }
  }
  return { ece: distance / sorted.length, brier: squares / sorted.length };
}
