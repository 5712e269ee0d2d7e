import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CALIBRATION, WEIGHTS } from '../../../packages/linker/src/weights.ts';
import { byObservation, PRIORS, rounded, weightsModule } from './weights-module.ts';

test('the committed weights are as training writes them', () => {
  const committed = readFileSync(
    join(import.meta.dirname, '../../../packages/linker/src/weights.ts'),
    'utf8',
  );
  expect(weightsModule({ weights: WEIGHTS, calibration: CALIBRATION })).toBe(committed);
});

test('no committed weight has the sign that reason denies it', () => {
  const denied = Object.entries(byObservation((name) => WEIGHTS[name] * PRIORS.weights[name])).filter(
    ([, product]) => product < 0,
  );
  expect(denied).toEqual([]);
});

test('what rounds to nothing is written as 0', () => {
  expect(Object.is(rounded(-0.001), 0)).toBe(true);
  expect(rounded(-1.006)).toBe(-1.01);
});
