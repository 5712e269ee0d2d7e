/** A small snapshot for the tests of this folder: the files an API serves, and a store that lives in memory. */
import { createHash } from 'node:crypto';

import { buildNamesPack } from '@backstory/linker';
import type { Card } from '@backstory/schema/card';
import { SHARDS } from '@backstory/schema/snapshot';

import type { Failure } from '../messages.ts';
import type { DirectoryEntry } from './search.ts';
import type { Store, StoredSnapshot } from './store.ts';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

export function testCard(slug: string, name: string, more: Partial<Card> = {}): Card {
  return {
    slug,
    type: 'Actor',
    kind: 'STATE',
    tier: 'curated',
    name: { en: name, fr: name },
    names: [{ text: name, language: 'mul', kind: 'FULL' }],
    descriptor: { en: `What ${name} is`, fr: `Ce qu’est ${name}` },
    summary: { en: '', fr: '' },
    roles: [],
    relations: [],
    events: [],
    claims: [],
    storylines: [],
    sources: [],
    prominence: 0.5,
    ...more,
  };
}

/** Address → body, as an API at `api` would serve it. */
export function testSnapshot(api: string, cards: readonly Card[], salt = ''): Map<string, Uint8Array> {
  const version = sha256(JSON.stringify(cards) + salt);
  const namesPack = buildNamesPack({
    version,
    entities: cards.map(({ slug, type, kind, prominence }) => ({
      slug,
      type,
      kind,
      prominence,
      related: [],
    })),
    names: cards.map(({ slug, name }) => ({
      slug,
      text: name.en,
      language: 'mul',
      kind: 'full',
      match: 'upper',
      weak: false,
    })),
    offices: [],
  });
  const files = new Map<string, Uint8Array>([['names.pack', namesPack]]);
  for (const shard of SHARDS) {
    const own = cards.filter(({ slug }) => sha256(slug).startsWith(shard));
    files.set(`cards/${shard}.json`, encode({ format: 1, version, shard, cards: own }));
  }
  const describe = (path: string) => {
    const body = files.get(path)!;
    return { path, bytes: body.byteLength, sha256: sha256(body) };
  };
  const manifest = {
    format: 1,
    version,
    namesPack: describe('names.pack'),
    cards: SHARDS.map((shard) => ({ shard, ...describe(`cards/${shard}.json`) })),
  };
  return new Map([
    [`${api}/snapshot`, encode(manifest)],
    ...[...files].map(([path, body]) => [`${api}/snapshot/${version}/${path}`, body] as const),
  ]);
}

export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Answers from the map, notes what was asked and how; unreachable while `offline`. */
export function testFetch(files: Map<string, Uint8Array>) {
  const asked: { address: string; init: RequestInit }[] = [];
  const server = { offline: false };
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    asked.push({ address, init });
    if (server.offline) throw new TypeError('Failed to fetch');
    const body = files.get(address);
    return body ? new Response(body.slice()) : new Response('', { status: 404 });
  };
  return { fetch, asked, server };
}

export function memoryStore(): Store {
  let stored: StoredSnapshot | undefined;
  let failed: Failure | undefined;
  let pack: ArrayBuffer | undefined;
  let entries: DirectoryEntry[] | undefined;
  let bySlug = new Map<string, Card>();
  return {
    snapshot: async () => stored,
    failure: async () => failed,
    namesPack: async () => pack,
    directory: async () => entries,
    cards: async (slugs) => slugs.map((slug) => bySlug.get(slug)),
    async replace({ version, namesPack, directory, cards }, syncedAt) {
      stored = { version, syncedAt };
      pack = namesPack;
      entries = directory;
      bySlug = new Map(cards.map((card) => [card.slug, card]));
      failed = undefined;
    },
    async confirm(syncedAt) {
      if (stored) stored = { ...stored, syncedAt };
      failed = undefined;
    },
    async fail(failure) {
      failed = failure;
    },
  };
}
