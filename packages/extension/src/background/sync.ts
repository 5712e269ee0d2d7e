/**
 * Keeps the stored snapshot equal to the API's. Run by the timer, at installation and on the reader's word;
 * never because of a page.
 */
import type { Failure, SyncStatus } from '../messages.ts';
import { fetchAnnouncement, fetchContents, SnapshotError, type Fetch } from './fetch-snapshot.ts';
import { toDirectory } from './search.ts';
import type { Store } from './store.ts';

export interface Sync {
  /** Syncs, or joins the sync under way, and tells how things stand then. */
  run(): Promise<SyncStatus>;
  status(): Promise<SyncStatus>;
}

export interface SyncSurroundings {
  store: Store;
  apiAddress: () => Promise<string>;
  fetch: Fetch;
  /** ms since the epoch. */
  now: () => number;
}

export function createSync({ store, apiAddress, fetch, now }: SyncSurroundings): Sync {
  let running: Promise<void> | undefined;

  async function syncOnce(): Promise<void> {
    try {
      const api = await apiAddress();
      const announcement = await fetchAnnouncement(api, fetch);
      const stored = await store.snapshot();
      if (stored?.version === announcement.version) return await store.confirm(now());
      const { namesPack, cards } = await fetchContents(api, announcement, fetch);
      const { version } = announcement;
      await store.replace({ version, namesPack, cards, directory: toDirectory(cards) }, now());
    } catch (error) {
      await store.fail(toFailure(error));
    }
  }

  async function status(): Promise<SyncStatus> {
    const [stored, failure, address] = await Promise.all([store.snapshot(), store.failure(), apiAddress()]);
    return {
      synced: stored !== undefined,
      running: running !== undefined,
      ...stored,
      ...(failure ? { failure } : {}),
      apiAddress: address,
    };
  }

  return {
    status,
    async run() {
      running ??= syncOnce().finally(() => {
        running = undefined;
      });
      await running;
      return status();
    },
  };
}

function toFailure(error: unknown): Failure {
  if (error instanceof SnapshotError) return error.failure;
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
}
