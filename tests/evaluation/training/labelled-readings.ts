import type { Judgement, Manner } from '@backstory/linker';
import { type Example, logOddsOf } from './fit-logistic.ts';
import { labelsOf } from './label.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './read-passages.ts';
import { OBSERVATION_NAMES, type Trained } from './weights-module.ts';

/** A reading of which is known whether it is right, as an example: a weight for each observation. */
export interface LabelledReading extends Example {
  manner: Manner;
}

/**
 * Every reading of these passages that can be judged. Readings of one passage that look the same and
 * come out the same share one example between them: a text that is about first names is wrong about
 * ten of them for one reason, and says it once.
 */
export function labelledReadings(
  passages: readonly Passage[],
  readings: readonly Reading[],
): LabelledReading[] {
  return passages.flatMap((passage, at) => {
    const judgements = readings[at]?.judgements ?? [];
    const labels = labelsOf(judgements, passage);
    const told = judgements.flatMap((judgement, index) => {
      const isTrue = labels[index];
      return isTrue === undefined ? [] : [{ judgement, isTrue, looks: `${isTrue} ${looksOf(judgement)}` }];
    });
    const alike = Map.groupBy(told, ({ looks }) => looks);
    return told.map(({ judgement, isTrue, looks }) => ({
      manner: judgement.manner,
      features: featuresOf(judgement),
      isTrue,
      share: passage.share / (alike.get(looks)?.length ?? 1),
    }));
  });
}

function looksOf({ manner, observed }: Judgement): string {
  return [manner, ...observed.map(({ observation }) => observation).toSorted()].join(' ');
}

/** The log odds that the linker gives such a reading. */
export function calibratedLogOdds(reading: LabelledReading, { weights, calibration }: Trained): number {
  const { slope, intercept } = calibration[reading.manner];
  return slope * logOddsOf(reading, Object.values(weights)) + intercept;
}

const INDEX = new Map(OBSERVATION_NAMES.map((name, at) => [name, at]));

function featuresOf({ observed }: Judgement): Example['features'] {
  return observed.map(({ observation, times }) => {
    const at = INDEX.get(observation);
    if (at === undefined) throw new Error(`training: “${observation}” is not among the observations`);
    return { at, value: times };
  });
}
