import { expect, test } from 'vitest';

import { readDay, readDayFromPath } from './read-day.ts';

const TODAY = '2026-11-24';

test.each([
  ['2024-11-21', '2024-11-21'],
  ['2024-11-21T23:30:00+01:00', '2024-11-21'],
  ['  2024-11-21T09:00:00Z', '2024-11-21'],
  ['20241121T090000Z', '2024-11-21'],
  ['Thu, 21 Nov 2024 08:00:00 GMT', '2024-11-21'],
  ['1898-01-13', '1898-01-13'],
])('the date %s is of %s', (written, day) => {
  expect(readDay(written, TODAY)).toBe(day);
});

test('an evening article is of its own evening, not of the next day in Greenwich', () => {
  expect(readDay('2024-11-20T22:30:00-05:00', TODAY)).toBe('2024-11-20');
});

test.each(['', 'yesterday', '2024', '2024-11', '2024-13-01', '2023-02-29', '1799-12-31', '1732180800'])(
  '%s is no date',
  (written) => {
    expect(readDay(written, TODAY)).toBeUndefined();
  },
);

test('a day to come is a mistake, but tomorrow is today somewhere', () => {
  expect(readDay('2026-11-25', TODAY)).toBe('2026-11-25');
  expect(readDay('2026-11-26', TODAY)).toBeUndefined();
});

test.each([
  ['/world/2024/11/21/mali-government', '2024-11-21'],
  ['/2024-11-21-mali.html', '2024-11-21'],
  ['/afrique/20241121-mali-premier-ministre', '2024-11-21'],
  ['/news/mali-2024-11-21', '2024-11-21'],
])('the address %s is of %s', (path, day) => {
  expect(readDayFromPath(path, TODAY)).toBe(day);
});

test.each(['/news/12345678', '/2024/11/mali', '/news/120241121', '/a/2024-11/21', '/'])(
  'the address %s has no day',
  (path) => {
    expect(readDayFromPath(path, TODAY)).toBeUndefined();
  },
);
