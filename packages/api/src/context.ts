import type { Day } from '@backstory/schema/partial-date';
import type { Snapshot } from './snapshot.ts';

/** What every resolver may know: a fresh object for each request, because Pothos keeps its caches on it. */
export interface Context {
  snapshot: Snapshot;
  /** Today in UTC, read once at the server's edge. */
  today: Day;
  /** Days that fields were asked about, by their place in the answer: what is asked beneath them is asked for the same day. */
  days: Map<string, Day>;
  /** Computed columns by what they compute: Pothos tells equal ones by their function. */
  extras: Map<string, (table: never) => unknown>;
}

/** A context for one request on the snapshot. */
export function createContext(snapshot: Snapshot, today: Day): Context {
  return { snapshot, today, days: new Map(), extras: new Map() };
}
