import { expect, test } from 'vitest';
import { firstDay, formatPartialDate, isDay, isPartialDate, lastDay } from './partial-date.ts';

test('a date has a year, a month or a day of the calendar', () => {
  for (const date of ['2021', '2021-12', '2021-12-23', '2024-02-29'])
    expect(isPartialDate(date), date).toBe(true);
  for (const text of [
    '21',
    '2021-13',
    '2021-00',
    '2023-02-29',
    '2021-12-32',
    '2021-1-1',
    '2021-12-23T00:00',
    '',
  ]) {
    expect(isPartialDate(text), text).toBe(false);
  }
  expect(isDay('2021-12-23')).toBe(true);
  expect(isDay('2021-12')).toBe(false);
});

test('a partial date spans the days it may mean, leap years included', () => {
  expect([firstDay('2021'), lastDay('2021')]).toEqual(['2021-01-01', '2021-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2100-02'), lastDay('2100-02')]).toEqual(['2100-02-01', '2100-02-28']);
  expect([firstDay('2021-12-23'), lastDay('2021-12-23')]).toEqual(['2021-12-23', '2021-12-23']);
});

test('a date is written no more precisely than it is known', () => {
  expect(formatPartialDate('2024-11-20', 'en')).toBe('20 November 2024');
  expect(formatPartialDate('2021-12', 'fr')).toBe('décembre 2021');
  expect(formatPartialDate('2012', 'en')).toBe('2012');
});
