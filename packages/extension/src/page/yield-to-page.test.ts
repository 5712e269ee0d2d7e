import { expect, test } from 'vitest';

import { createPause } from './yield-to-page.ts';

test('work goes on until its slice is used up, and has a whole slice again afterwards', async () => {
  let now = 100;
  const pause = createPause(() => now);
  now = 103;
  expect(pause()).toBeUndefined();
  now = 104;
  const waiting = pause();
  expect(waiting).toBeInstanceOf(Promise);
  now = 120;
  await waiting;
  now = 123;
  expect(pause()).toBeUndefined();
});
