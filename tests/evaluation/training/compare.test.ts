import { expect, test } from 'vitest';
import { better, type Compared, type Figures, SET_NAMES, type SetName, setbacks } from './compare.ts';

const FIGURES: Figures = {
  passages: 10,
  passed: 8,
  readings: 100,
  right: 80,
  logLoss: 0.2,
  ece: 0.02,
  brier: 0.03,
  precision: 0.95,
  recall: 0.9,
  wrongCards: 5,
  missed: 10,
  cost: 55,
};
const compared = (
  devLogLoss: number,
  changed: Partial<Record<SetName, Partial<Figures>>> = {},
): Compared => ({
  devLogLoss,
  figures: Object.fromEntries(SET_NAMES.map((name) => [name, { ...FIGURES, ...changed[name] }])) as Record<
    SetName,
    Figures
  >,
});
const HAND_SET = compared(0.3);

test('what costs least on the texts held back wins, a wrong card as nine missing ones', () => {
  expect(
    better([
      ['hand-set', HAND_SET],
      ['finds more', compared(0.25, { 'dev articles': { cost: 47 } })],
      ['is wrong less', compared(0.3, { 'dev articles': { cost: 46 } })],
      ['has seen it', compared(0.1, { 'train articles': { cost: 10 } })],
    ]),
  ).toBe('is wrong less');
});

test('of equal costs the smaller loss wins', () => {
  expect(
    better([
      ['hand-set', HAND_SET],
      ['as dear', compared(0.25)],
    ]),
  ).toBe('as dear');
});

test('what is hand-set stays where everything else costs more', () => {
  expect(
    better([
      ['hand-set', HAND_SET],
      ['fails a case', compared(0.1, { 'checklist, half for calibration': { cost: 56 } })],
      ['loses more', compared(0.05, { 'dev articles among other names': { cost: 64 } })],
    ]),
  ).toBe('hand-set');
});

test('what costs more on the dev articles is named', () => {
  const after = (cost: number) => compared(0.2, { 'dev articles': { cost } });
  expect(setbacks(HAND_SET, after(55))).toEqual([]);
  expect(setbacks(HAND_SET, after(56))).toEqual(['cost, dev']);
});
