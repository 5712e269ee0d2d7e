/**
 * What stands in a text is evidence for what else does, so that other weights make other evidence: read,
 * fit, read again, until the fit no longer changes what is read.
 */
import { fitCalibration, fitWeights, type FittedWeights } from './fit-weights.ts';
import { type LabelledReading, labelledReadings } from './labelled-readings.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './read-passages.ts';
import { PRIORS, type Trained } from './weights-module.ts';

/** The share of mentions that may still change. */
const SETTLED = 0.002;
const MOST_ROUNDS = 4;

/** What is fitted: the rest stays as reason has it. */
export type Fitted = 'weights and calibration' | 'calibration';

export interface Round {
  /** Share of the mentions of either reading that are not in both. */
  changed: number;
  spread: Pick<FittedWeights, 'spread' | 'losses'> | undefined;
}

export interface Outcome {
  trained: Trained;
  /** What is read with it. */
  readings: readonly Reading[];
  rounds: readonly Round[];
}

/** The weights after as many rounds as it takes. `read` gives a reading for each passage. */
export function fitRounds(
  fitted: Fitted,
  passages: readonly Passage[],
  read: (trained: Trained) => readonly Reading[],
): Outcome {
  let trained = PRIORS;
  let readings = read(trained);
  const rounds: Round[] = [];
  while (rounds.length < MOST_ROUNDS) {
    const labelledFor = labelledByUse(passages, readings);
    const weights =
      fitted === 'calibration' ? undefined : fitWeights(labelledFor('fit'), labelledFor('calibrate'));
    trained = {
      weights: weights?.weights ?? PRIORS.weights,
      calibration: fitCalibration(labelledFor('calibrate'), weights?.weights ?? PRIORS.weights),
    };
    const next = read(trained);
    const changed = changedShare(readings, next);
    readings = next;
    rounds.push({ changed, spread: weights && { spread: weights.spread, losses: weights.losses } });
    if (changed <= SETTLED) break;
  }
  return { trained, readings, rounds };
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

function labelledByUse(passages: readonly Passage[], readings: readonly Reading[]) {
  return (use: Passage['use']): LabelledReading[] => {
    const chosen = passages.flatMap((passage, at) => (passage.use === use ? [at] : []));
    return labelledReadings(
      chosen.flatMap((at) => passages[at] ?? []),
      chosen.flatMap((at) => readings[at] ?? []),
    );
  };
}
