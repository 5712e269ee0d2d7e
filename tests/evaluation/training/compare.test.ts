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
      ['finds more', compared(0.25, { 'dev articles': { missed: 2 } })],
      ['is wrong less', compared(0.3, { 'dev articles': { wrongCards: 4, missed: 10 } })],
      ['has seen it', compared(0.1, { 'train articles': { wrongCards: 0 } })],
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
      ['fails a case', compared(0.1, { 'checklist, half for calibration': { missed: 11 } })],
      ['loses more', compared(0.05, { 'dev articles among other names': { wrongCards: 6 } })],
    ]),
  ).toBe('hand-set');
});

test('one wrong card less is worth nine missing ones, and no more', () => {
  const after = (missed: number) => compared(0.2, { 'dev articles': { wrongCards: 4, missed } });
  expect(setbacks(HAND_SET, after(19))).toEqual([]);
  expect(setbacks(HAND_SET, after(20))).toEqual(['cost, dev']);
});
