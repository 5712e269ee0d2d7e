/**
 * When the next sync is due. The timer's jitter keeps many browsers from coming at once, and keeps the hour
 * of a sync from telling when a browser was started.
 */
import { browser } from 'wxt/browser';

import type { SyncStatus } from '../messages.ts';

const ALARM = 'sync';
/** A snapshot is compiled when somebody has merged a fact: some times a day. */
const EVERY_MINUTES = 6 * 60;
/** After a failure, with an older snapshot to answer from. */
const RETRY_MINUTES = 30;
/** After a failure with nothing to answer from: the reader is waiting. */
const FIRST_RETRY_MINUTES = 2;
/** Each delay is lengthened by up to this share of itself. */
const JITTER = 0.5;

/** Minutes until the next sync; `random` is in [0, 1). */
export function minutesUntilSync(
  { synced, failure }: Pick<SyncStatus, 'synced' | 'failure'>,
  random: number,
): number {
  const minutes = failure ? (synced ? RETRY_MINUTES : FIRST_RETRY_MINUTES) : EVERY_MINUTES;
  return minutes * (1 + JITTER * random);
}

/**
 * Runs the sync when the timer rings, and winds it again. To be called in the worker's first turn, so that
 * the bell which woke it is heard.
 */
export function watchTimer(sync: () => Promise<SyncStatus>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void sync().then(windTimer);
  });
}

/** Sets the timer by how the last sync went. */
export async function windTimer(status: SyncStatus): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: minutesUntilSync(status, Math.random()) });
}

/** Sets the timer only where there is none: browsers may forget alarms when they restart. */
export async function rewindTimer(status: SyncStatus): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await windTimer(status);
}
