import { expect, test } from 'vitest';

import { createSync } from './sync.ts';
import { encode, memoryStore, testCard, testFetch, testSnapshot } from './test-snapshot.ts';

const API = 'http://127.0.0.1:4000';
const CARDS = [
  testCard('mali', 'Mali'),
  testCard('niger', 'Niger'),
  testCard('bamako', 'Bamako', { type: 'Place', kind: 'CITY' }),
];

function start(files = testSnapshot(API, CARDS)) {
  const store = memoryStore();
  const { fetch, asked, server } = testFetch(files);
  let time = 1_000;
  const sync = createSync({ store, apiAddress: async () => API, fetch, now: () => (time += 1_000) });
  return { store, sync, asked, server, files };
}

const manifestOf = (files: Map<string, Uint8Array>) =>
  JSON.parse(new TextDecoder().decode(files.get(`${API}/snapshot`))) as Record<string, never>;

test('the first sync brings everything, and asks for all shards whatever is in them', async () => {
  const { store, sync, asked } = start();
  expect(await sync.run()).toMatchObject({ synced: true, running: false, syncedAt: 2_000, apiAddress: API });
  expect(asked.filter(({ address }) => address.includes('/cards/'))).toHaveLength(16);
  expect(await store.cards(['mali', 'atlantis'])).toMatchObject([{ slug: 'mali' }, undefined]);
  expect(await store.directory()).toHaveLength(3);
});

test('requests carry neither cookies nor an address, and follow nobody elsewhere', async () => {
  const { sync, asked } = start();
  await sync.run();
  for (const { init } of asked) {
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  }
});

test('while the version is the same one request is made and nothing is replaced', async () => {
  const { sync, asked } = start();
  await sync.run();
  asked.length = 0;
  expect(await sync.run()).toMatchObject({ synced: true, syncedAt: 3_000 });
  expect(asked.map(({ address }) => address)).toEqual([`${API}/snapshot`]);
});

test('a new version takes the place of the old one, whole', async () => {
  const { store, sync, files } = start();
  const { version } = await sync.run();
  for (const [address, body] of testSnapshot(API, [testCard('chad', 'Chad')])) files.set(address, body);
  expect((await sync.run()).version).not.toBe(version);
  expect(await store.cards(['chad', 'mali'])).toMatchObject([{ slug: 'chad' }, undefined]);
});

test('without the API the old snapshot stays, and the reader is told', async () => {
  const { store, sync, server } = start();
  const before = await sync.run();
  server.offline = true;
  expect(await sync.run()).toEqual({ ...before, failure: { kind: 'offline' } });
  expect(await store.cards(['mali'])).toMatchObject([{ slug: 'mali' }]);
  server.offline = false;
  expect(await sync.run()).not.toHaveProperty('failure');
});

test('syncs that are asked for at the same time are one sync', async () => {
  const { sync, asked } = start();
  await Promise.all([sync.run(), sync.run(), sync.run()]);
  expect(asked).toHaveLength(1 + 1 + 16);
});

test.each([
  ['a byte was changed', (body: Uint8Array) => body.with(3, body[3]! ^ 1), /SHA-256 differs/],
  ['the end is missing', (body: Uint8Array) => body.slice(0, -1), /bytes/],
])('a file in which %s is refused, and nothing is stored', async (_, damage, message) => {
  for (const name of ['names.pack', 'cards/7.json']) {
    const { store, sync, files } = start();
    const address = [...files.keys()].find((each) => each.endsWith(name))!;
    files.set(address, damage(files.get(address)!));
    const status = await sync.run();
    expect(status).toMatchObject({ synced: false, failure: { kind: 'rejected' } });
    expect(JSON.stringify(status.failure)).toMatch(message);
    expect(await store.namesPack()).toBeUndefined();
  }
});

test.each([
  ['of another format', (manifest: object) => ({ ...manifest, format: 99 }), /format 99/],
  ['without a version', (manifest: object) => ({ ...manifest, version: '../x' }), /no version/],
  [
    'without one shard',
    (manifest: { cards: unknown[] }) => ({ ...manifest, cards: manifest.cards.slice(1) }),
    /lacks shard 0/,
  ],
  [
    'with a shard beyond all size',
    (manifest: { cards: object[] }) => ({
      ...manifest,
      cards: manifest.cards.map((card) => ({ ...card, bytes: 2 ** 40 })),
    }),
    /impossible size/,
  ],
  ['that is a list', () => [], /format undefined/],
])('a manifest %s is refused', async (_, change, message) => {
  const files = testSnapshot(API, CARDS);
  files.set(`${API}/snapshot`, encode(change(manifestOf(files) as never)));
  const { failure } = await start(files).sync.run();
  expect(failure?.kind).toBe('rejected');
  expect(JSON.stringify(failure)).toMatch(message);
});

test('something that is not our API is told apart from none', async () => {
  const files = new Map([[`${API}/snapshot`, new TextEncoder().encode('<!doctype html>')]]);
  expect((await start(files).sync.run()).failure).toMatchObject({
    kind: 'rejected',
    message: 'the manifest is not JSON',
  });
  expect((await start(new Map()).sync.run()).failure).toMatchObject({
    message: 'the API answered 404 to /snapshot',
  });
});
