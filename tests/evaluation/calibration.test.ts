import { expect, test } from 'vitest';
import { calibrationOf, type Estimate } from './calibration.ts';

const estimates = (confidence: number, right: number, wrong: number): Estimate[] => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

test('a confidence that holds as often as it says has no calibration error', () => {
  const { ece } = calibrationOf([...estimates(0.9, 9, 1), ...estimates(0.5, 5, 5)]) ?? { ece: 1 };
  expect(ece).toBeCloseTo(0);
});

test('the error is the mean distance, over and under alike', () => {
  const { ece } = calibrationOf([...estimates(0.9, 5, 5), ...estimates(0.6, 10, 0)]) ?? { ece: 0 };
  expect(ece).toBeCloseTo(0.4);
});

test('confidences all above a threshold are still told apart', () => {
  const { ece } = calibrationOf([...estimates(0.99, 0, 10), ...estimates(0.91, 10, 0)]) ?? { ece: 0 };
  expect(ece).toBeCloseTo((0.99 + 0.09) / 2);
});

test('the order of equal confidences does not matter', () => {
  const given = estimates(0.95, 17, 6);
  expect(calibrationOf(given.toReversed())?.ece).toBeCloseTo(calibrationOf(given)?.ece ?? 0);
});

test('the Brier score is the mean squared distance from what happened', () => {
  expect(calibrationOf([...estimates(0.8, 1, 0), ...estimates(0.6, 0, 1)])?.brier).toBeCloseTo(
    (0.04 + 0.36) / 2,
  );
});

test('of nothing there is no calibration', () => {
  expect(calibrationOf([])).toBeUndefined();
});
