import { fitLogistic, logLossOf, logOddsOf } from './fit-logistic.ts';
import type { LabelledReading } from './labelled-readings.ts';
import {
  byManner,
  byObservation,
  OBSERVATION_NAMES,
  PRIORS,
  rounded,
  type Trained,
} from './weights-module.ts';

/** How far the data may move a weight, in log odds; which is best is asked of the dev readings. */
export const SPREADS = [0.2, 0.35, 0.5, 0.7, 1, 1.4] as const;

/**
 * How far calibration may go. Four groups of readings, one of them with a dozen examples: these hold a
 * small group at slope 1 and intercept 0, where it says what the weights say.
 */
const SLOPE_SPREAD = 0.2;
const INTERCEPT_SPREAD = 0.4;

export interface FittedWeights {
  weights: Trained['weights'];
  spread: number;
  /** Mean log loss of the dev readings for each spread, in the order of `SPREADS`. */
  losses: readonly number[];
}

/** The weights that `fit` makes most probable, with the spread under which `dev` is foretold best. */
export function fitWeights(fit: readonly LabelledReading[], dev: readonly LabelledReading[]): FittedWeights {
  const tried = SPREADS.map((spread) => {
    const fitted = fitLogistic(
      fit,
      OBSERVATION_NAMES.map((name) => ({ centre: PRIORS.weights[name], spread })),
    );
    const weights = byObservation((_, at) => rounded(fitted[at] ?? 0));
    return { spread, weights, loss: meanLoss(dev, Object.values(weights)) };
  });
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  return { weights: best.weights, spread: best.spread, losses: tried.map(({ loss }) => loss) };
}

/** For each manner the line from log odds to log odds that hold (Platt 1999), near the identity. */
export function fitCalibration(
  readings: readonly LabelledReading[],
  weights: Trained['weights'],
): Trained['calibration'] {
  const inOrder = Object.values(weights);
  return byManner((manner) => {
    const examples = readings
      .filter((reading) => reading.manner === manner)
      .map((reading) => ({
        features: [
          { at: 0, value: logOddsOf(reading, inOrder) },
          { at: 1, value: 1 },
        ],
        isTrue: reading.isTrue,
        share: reading.share,
      }));
    const [slope = 1, intercept = 0] = fitLogistic(examples, [
      { centre: 1, spread: SLOPE_SPREAD },
      { centre: 0, spread: INTERCEPT_SPREAD },
    ]);
    return { slope: rounded(slope), intercept: rounded(intercept) };
  });
}

function meanLoss(readings: readonly LabelledReading[], weights: readonly number[]): number {
  let loss = 0;
  let shares = 0;
  for (const reading of readings) {
    loss += reading.share * logLossOf(logOddsOf(reading, weights), reading.isTrue);
    shares += reading.share;
  }
  return shares === 0 ? 0 : loss / shares;
}
