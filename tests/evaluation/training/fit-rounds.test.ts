import type { Judgement } from '@backstory/linker';
import { describe, expect, test } from 'vitest';
import { smallArticle } from '../robustness/small-world.ts';
import { fitRounds } from './fit-rounds.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './read-passages.ts';
import { PRIORS, type Trained } from './weights-module.ts';

/** Ten passages with Mali in them, six of which mean it. */
const passages = Array.from(
  { length: 10 },
  (_, at): Passage => ({
    ...smallArticle(at < 6 ? '[Mali](mali) left.' : 'Mali left.'),
    use: at % 2 === 0 ? 'fit' : 'calibrate',
    isArticle: true,
    weight: 1,
    version: 'as it stands',
    names: 'plain',
    share: 1,
    untellable: new Set(),
  }),
);

/** A linker that only looks at whether a name is listed. */
function read({ weights }: Trained): Reading[] {
  const isTaken = weights.listed > 2.2;
  const judgement: Judgement = {
    start: 0,
    end: 4,
    slug: 'mali',
    manner: 'name',
    basis: 'NAME',
    observed: [{ observation: 'listed', times: 1 }],
    confidence: 0.5,
    isTaken,
  };
  const mention = { ...judgement, surface: 'Mali', type: 'Actor' as const, kind: 'STATE', reasons: [] };
  return passages.map(() => ({ judgements: [judgement], mentions: isTaken ? [mention] : [] }));
}

describe('rounds', () => {
  test('go on until nothing that is read changes', () => {
    const { changes, trained } = fitRounds({ spread: 1, isCalibrated: false }, passages, read);
    expect(trained.weights.listed).toBeLessThan(2.2);
    expect(changes).toEqual([1, 0]);
  });

  test('end after four where what is read goes on changing', () => {
    let isOdd = false;
    const restless = (trained: Trained) => {
      isOdd = !isOdd;
      return read(isOdd ? PRIORS : { ...trained, weights: { ...trained.weights, listed: 0 } });
    };
    expect(fitRounds({ spread: 1, isCalibrated: false }, passages, restless).changes).toEqual([1, 1, 1, 1]);
  });

  test('leave what is not to be fitted as it was', () => {
    const calibrated = fitRounds({ isCalibrated: true }, passages, read).trained;
    expect(calibrated.weights).toEqual(PRIORS.weights);
    expect(calibrated.calibration).not.toEqual(PRIORS.calibration);
    const weighed = fitRounds({ spread: 1, isCalibrated: false }, passages, read).trained;
    expect(weighed.calibration).toEqual(PRIORS.calibration);
    expect(fitRounds({ isCalibrated: false }, passages, read)).toMatchObject({
      trained: PRIORS,
      changes: [],
    });
  });

  test('come to the same end each time', () => {
    const plan = { spread: 0.7, isCalibrated: true };
    expect(fitRounds(plan, passages, read)).toEqual(fitRounds(plan, passages, read));
  });
});
