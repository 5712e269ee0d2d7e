import { expect, test } from 'vitest';

import { today } from './today.ts';

test('the day is the reader’s own, with leading zeros', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
