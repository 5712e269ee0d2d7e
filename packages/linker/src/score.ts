/**
 * From what was observed about a reading to the probability that a reader would agree with it: a
 * logistic over the trained weights, calibrated per way of naming.
 */
import type { Observation } from './observations.ts';
import { CALIBRATION, WEIGHTS } from './weights.ts';

/** The ways of naming that are calibrated apart: they fail for different reasons. */
export type Manner = keyof typeof CALIBRATION;

/**
 * Below this no mention is made. If a wrong card costs c times a missing one, a reading is worth
 * showing from tau = c / (1 + c) on; we hold c = 9 for everything a card says something about.
 */
const THRESHOLD = 0.9;

/** Two readings of one spelling closer than this, in log odds, are left undecided. */
export const MARGIN = 0.35;

/** An observation and how often or how strongly it was made. */
export interface Observed {
  readonly observation: Observation;
  readonly times: number;
}

/** Nearly all observations are made once, and a long page makes millions: they share what says so. */
const ONCE = Object.fromEntries(
  Object.keys(WEIGHTS).map((observation) => [observation, { observation, times: 1 }]),
) as Readonly<Record<Observation, Observed>>;

/** A sum of observations. */
export class Score {
  readonly manner: Manner;
  readonly observed: Observed[] = [];
  logOdds = 0;

  constructor(manner: Manner) {
    this.manner = manner;
  }

  add(observation: Observation, times = 1): this {
    if (times === 0) return this;
    this.observed.push(times === 1 ? ONCE[observation] : { observation, times });
    this.logOdds += WEIGHTS[observation] * times;
    return this;
  }

  get confidence(): number {
    const { slope, intercept } = CALIBRATION[this.manner];
    return 1 / (1 + Math.exp(-(slope * this.logOdds + intercept)));
  }

  get isEnough(): boolean {
    return this.confidence >= THRESHOLD;
  }

  /** What speaks for the reading, strongest first. */
  get reasons(): Observation[] {
    const reasons: Observation[] = [];
    const weights: number[] = [];
    for (const { observation, times } of this.observed) {
      const weight = WEIGHTS[observation] * times;
      if (weight <= 0) continue;
      // There are few: to sort them takes less than what a sort allocates.
      let at = reasons.length;
      for (; at > 0 && (weights[at - 1] ?? 0) < weight; at -= 1) {
        reasons[at] = reasons[at - 1] ?? observation;
        weights[at] = weights[at - 1] ?? weight;
      }
      reasons[at] = observation;
      weights[at] = weight;
    }
    return reasons;
  }
}
