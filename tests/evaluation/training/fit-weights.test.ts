import { describe, expect, test } from 'vitest';
import { fitCalibration, fitWeights } from './fit-weights.ts';
import { calibratedLogOdds, type LabelledReading } from './labelled-readings.ts';
import { OBSERVATION_NAMES, PRIORS } from './weights-module.ts';

const reading = (
  isTrue: boolean,
  manner: LabelledReading['manner'],
  ...observed: string[]
): LabelledReading => ({
  manner,
  features: observed.map((name) => ({
    at: OBSERVATION_NAMES.findIndex((other) => other === name),
    value: 1,
  })),
  isTrue,
  share: 1,
});
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

describe('weights', () => {
  test('without a reading that carries them are those of reason', () => {
    const weights = fitWeights(times(50, reading(false, 'name', 'listed', 'blocked')), 0.7);
    expect(weights.listed).toBeLessThan(PRIORS.weights.listed);
    expect({ ...weights, listed: 0, blocked: 0 }).toEqual({ ...PRIORS.weights, listed: 0, blocked: 0 });
  });

  test('move the less, the smaller the spread', () => {
    const readings = times(50, reading(false, 'name', 'listed'));
    const narrow = fitWeights(readings, 0.1).listed;
    const wide = fitWeights(readings, 1).listed;
    expect(PRIORS.weights.listed).toBeGreaterThan(narrow);
    expect(narrow).toBeGreaterThan(wide);
  });
});

describe('calibration', () => {
  test('leaves a manner without readings alone, and hardly moves one with two', () => {
    const { name, short } = fitCalibration(times(2, reading(false, 'short', 'surname')), PRIORS.weights);
    expect(name).toEqual({ slope: 1, intercept: 0 });
    expect(short.slope).toBeGreaterThan(0.6);
    expect(short.slope).toBeLessThan(1);
    expect(short.intercept).toBeLessThan(0);
  });

  test('lowers a manner that promises more than it holds, and that one only', () => {
    const readings = [
      ...times(70, reading(true, 'metonym', 'governsView')),
      ...times(30, reading(false, 'metonym', 'governsView')),
    ];
    const calibration = fitCalibration(readings, PRIORS.weights);
    const [first] = readings;
    if (first === undefined) throw new Error('there is a reading');
    const logOdds = calibratedLogOdds(first, { weights: PRIORS.weights, calibration });
    expect(logOdds).toBeLessThan(1.5);
    expect(logOdds).toBeGreaterThan(0.8);
    expect(calibration.name).toEqual({ slope: 1, intercept: 0 });
  });
});
