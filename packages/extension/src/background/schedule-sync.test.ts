import { expect, test } from 'vitest';

import { minutesUntilSync } from './schedule-sync.ts';

const offline = { kind: 'offline' } as const;

test('a reader who has nothing yet waits least, one who is up to date longest', () => {
  const waiting = minutesUntilSync({ synced: false, failure: offline }, 0);
  const stale = minutesUntilSync({ synced: true, failure: offline }, 0);
  const current = minutesUntilSync({ synced: true }, 0);
  expect(waiting).toBeLessThan(stale);
  expect(stale).toBeLessThan(current);
  // Browsers round shorter alarms up.
  expect(waiting).toBeGreaterThanOrEqual(1);
});

test('jitter lengthens every wait, by half at most', () => {
  const least = minutesUntilSync({ synced: true }, 0);
  const most = minutesUntilSync({ synced: true }, 0.999);
  expect(most).toBeGreaterThan(least);
  expect(most).toBeLessThan(1.5 * least);
});
