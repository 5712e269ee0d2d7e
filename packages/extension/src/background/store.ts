/**
 * The snapshot as the browser keeps it, in IndexedDB.
 *
 * A snapshot is replaced whole, in one transaction: whoever reads sees the old one or the new one, never
 * parts of both. Nothing about pages is ever written here.
 */
import type { Card } from '@backstory/schema/card';

import type { Failure } from '../messages.ts';
import type { DirectoryEntry } from './search.ts';

/** Rises when older contents cannot be read any more; they are dropped and synced anew. */
const LAYOUT = 1;

export interface StoredSnapshot {
  version: string;
  /** When the API last confirmed that this version is current, ms since the epoch. */
  syncedAt: number;
}

export interface NewSnapshot {
  version: string;
  namesPack: ArrayBuffer;
  directory: DirectoryEntry[];
  cards: Card[];
}

export interface Store {
  snapshot(): Promise<StoredSnapshot | undefined>;
  /** Why the last sync failed, unless it did not. */
  failure(): Promise<Failure | undefined>;
  namesPack(): Promise<ArrayBuffer | undefined>;
  directory(): Promise<DirectoryEntry[] | undefined>;
  /** In the order of the slugs; `undefined` where there is no such card. */
  cards(slugs: readonly string[]): Promise<(Card | undefined)[]>;
  replace(snapshot: NewSnapshot, syncedAt: number): Promise<void>;
  /** Notes that the stored version is still the current one. */
  confirm(syncedAt: number): Promise<void>;
  fail(failure: Failure): Promise<void>;
}

type StateKey = 'snapshot' | 'failure' | 'names-pack' | 'directory';

export function openStore(factory: IDBFactory = indexedDB): Store {
  let opening: Promise<IDBDatabase> | undefined;

  function database(): Promise<IDBDatabase> {
    opening ??= open(factory, () => {
      opening = undefined;
    });
    // A failed opening must not be remembered: storage may be full now and free later.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  }

  async function read<T>(key: StateKey): Promise<T | undefined> {
    const transaction = (await database()).transaction('state');
    return result<T | undefined>(transaction.objectStore('state').get(key));
  }

  return {
    snapshot: () => read('snapshot'),
    failure: () => read('failure'),
    namesPack: () => read('names-pack'),
    directory: () => read('directory'),
    async cards(slugs) {
      const cards = (await database()).transaction('cards').objectStore('cards');
      return Promise.all(slugs.map((slug) => result<Card | undefined>(cards.get(slug))));
    },
    async replace({ version, namesPack, directory, cards }, syncedAt) {
      const transaction = (await database()).transaction(['state', 'cards'], 'readwrite');
      const state = transaction.objectStore('state');
      const store = transaction.objectStore('cards');
      store.clear();
      for (const card of cards) store.put(card);
      state.put(namesPack, 'names-pack');
      state.put(directory, 'directory');
      state.put({ version, syncedAt } satisfies StoredSnapshot, 'snapshot');
      state.delete('failure');
      await committed(transaction);
    },
    async confirm(syncedAt) {
      const transaction = (await database()).transaction('state', 'readwrite');
      const state = transaction.objectStore('state');
      const stored = await result<StoredSnapshot | undefined>(state.get('snapshot'));
      if (stored) state.put({ ...stored, syncedAt } satisfies StoredSnapshot, 'snapshot');
      state.delete('failure');
      await committed(transaction);
    },
    async fail(failure) {
      const transaction = (await database()).transaction('state', 'readwrite');
      transaction.objectStore('state').put(failure, 'failure');
      await committed(transaction);
    },
  };
}

function open(factory: IDBFactory, lost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('backstory', LAYOUT);
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('state');
      database.createObjectStore('cards', { keyPath: 'slug' });
    });
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => {
        database.close();
        lost();
      });
      database.addEventListener('close', lost);
      resolve(database);
    });
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('store: the database could not be opened')),
    );
    request.addEventListener('blocked', () =>
      reject(new Error('store: an older version of the database is still open')),
    );
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('store: a read failed')));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('store: a write failed'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
}
