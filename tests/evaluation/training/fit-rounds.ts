/**
 * What stands in a text is evidence for what else does, so that other weights make other evidence: read,
 * fit, read again, until the fit no longer changes what is read.
 */
import { fitCalibration, fitWeights } from './fit-weights.ts';
import { type LabelledReading, labelledReadings } from './labelled-readings.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './read-passages.ts';
import { PRIORS, type Trained } from './weights-module.ts';

/** The share of mentions that may still change. */
const SETTLED = 0.002;
const MOST_ROUNDS = 4;

/** What is fitted; the rest stays as reason has it. */
export interface Plan {
  /** How far the data may move a weight, in log odds; absent where they may not. */
  spread?: number;
  isCalibrated: boolean;
}

export interface Outcome {
  trained: Trained;
  /** What is read with it. */
  readings: readonly Reading[];
  /** For each round the share of the mentions of either reading that are not in both. */
  changes: readonly number[];
}

/** What comes out after as many rounds as it takes. `read` gives a reading for each passage. */
export function fitRounds(
  { spread, isCalibrated }: Plan,
  passages: readonly Passage[],
  read: (trained: Trained) => readonly Reading[],
  first: readonly Reading[] = read(PRIORS),
): Outcome {
  let outcome: Outcome = { trained: PRIORS, readings: first, changes: [] };
  if (spread === undefined && !isCalibrated) return outcome;
  do {
    const { readings: before, changes } = outcome;
    const readingsFor = (use: Passage['use']): LabelledReading[] =>
      passages.flatMap((passage, at) =>
        passage.use === use ? labelledReadings([passage], before.slice(at, at + 1)) : [],
      );
    const weights = spread === undefined ? PRIORS.weights : fitWeights(readingsFor('fit'), spread);
    const trained = {
      weights,
      calibration: isCalibrated ? fitCalibration(readingsFor('calibrate'), weights) : PRIORS.calibration,
    };
    const readings = read(trained);
    outcome = { trained, readings, changes: [...changes, changedShare(before, readings)] };
  } while (outcome.changes.length < MOST_ROUNDS && (outcome.changes.at(-1) ?? 0) > SETTLED);
  return outcome;
}

/** Share of the mentions of either that are not in both. */
export function changedShare(before: readonly Reading[], after: readonly Reading[]): number {
  const [old, fresh] = [keysOf(before), keysOf(after)];
  const all = old.union(fresh);
  return all.size === 0 ? 0 : old.symmetricDifference(fresh).size / all.size;
}

function keysOf(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ mentions }, at) =>
      mentions.map(({ start, end, slug }) => `${at} ${start} ${end} ${slug}`),
    ),
  );
}
