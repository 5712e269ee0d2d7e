import { fitLogistic, logOddsOf } from './fit-logistic.ts';
import type { LabelledReading } from './labelled-readings.ts';
import {
  byManner,
  byObservation,
  OBSERVATION_NAMES,
  PRIORS,
  rounded,
  type Trained,
} from './weights-module.ts';

/**
 * How far calibration may go. There are four groups of readings, some of a few dozen: these hold a small
 * group at slope 1 and intercept 0, where it says what the weights say.
 */
const SLOPE_SPREAD = 0.2;
const INTERCEPT_SPREAD = 0.4;

/** The weights that the readings make most probable. `spread`: how far they may move one, in log odds. */
export function fitWeights(readings: readonly LabelledReading[], spread: number): Trained['weights'] {
  const fitted = fitLogistic(
    readings,
    OBSERVATION_NAMES.map((name) => ({ centre: PRIORS.weights[name], spread })),
  );
  return byObservation((_, at) => rounded(fitted[at] ?? 0));
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
