import { expect, test } from 'vitest';

import { waitAfter } from './watch-changes.ts';

test('the more often reading again was fruitless, the longer the wait, up to a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 50].map(waitAfter);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBe(2_000);
  expect(waits.at(-1)).toBe(60_000);
});
