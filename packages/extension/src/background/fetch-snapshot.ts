/**
 * A snapshot from the API: what is current, and all of it.
 *
 * Everything is always fetched, so that no request says whom anybody reads about. Nothing that arrives is
 * believed before its size and SHA-256 agree with the manifest.
 */
import { CARD_FORMAT, type Card } from '@backstory/schema/card';
import { SHARDS, SNAPSHOT_FORMAT } from '@backstory/schema/snapshot';

import type { Failure } from '../messages.ts';

/** A request that takes longer is given up: the API is a file server, and another attempt will come. */
const TIMEOUT_MS = 30_000;
/** Largest file that is taken in, bytes: a names pack of two million names is smaller. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The only error that leaves this file; its failure is what the popup shows. */
export class SnapshotError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind === 'rejected' ? failure.message : failure.kind);
    this.failure = failure;
  }
}

interface File {
  bytes: number;
  sha256: string;
}

/** What the API announces, as far as the extension needs it. */
export interface Announcement {
  version: string;
  namesPack: File;
  /** One for each of `SHARDS`, in that order. */
  shards: File[];
}

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What the API announces as current. */
export async function fetchAnnouncement(api: string, fetch: Fetch): Promise<Announcement> {
  const body = await get(`${api}/snapshot`, fetch);
  return readAnnouncement(readJson(body, 'the manifest'));
}

/** The names pack and all cards of the version that was announced. */
export async function fetchContents(
  api: string,
  { version, namesPack, shards }: Announcement,
  fetch: Fetch,
): Promise<{ namesPack: ArrayBuffer; cards: Card[] }> {
  const folder = `${api}/snapshot/${version}`;
  const [pack, ...bodies] = await Promise.all([
    getVerified(`${folder}/names.pack`, namesPack, fetch),
    ...SHARDS.map((shard, i) => getVerified(`${folder}/cards/${shard}.json`, shards[i]!, fetch)),
  ]);
  return { namesPack: pack, cards: bodies.flatMap((body, i) => readShard(body, version, SHARDS[i]!)) };
}

function readAnnouncement(value: unknown): Announcement {
  const manifest = asRecord(value, 'the manifest');
  if (manifest.format !== SNAPSHOT_FORMAT) {
    reject(
      `the snapshot has format ${String(manifest.format)}, this version reads ${String(SNAPSHOT_FORMAT)}`,
    );
  }
  const { version, cards } = manifest;
  if (typeof version !== 'string' || !/^[0-9a-f]{64}$/.test(version)) reject('the manifest names no version');
  if (!Array.isArray(cards)) reject('the manifest lists no card shards');
  const byShard = new Map(
    cards.map((entry: unknown) => {
      const record = asRecord(entry, 'a shard of the manifest');
      return [record.shard, readFile(record, 'a shard of the manifest')] as const;
    }),
  );
  return {
    version,
    namesPack: readFile(asRecord(manifest.namesPack, 'the names pack'), 'the names pack'),
    shards: SHARDS.map((shard) => byShard.get(shard) ?? reject(`the manifest lacks shard ${shard}`)),
  };
}

function readFile({ bytes, sha256 }: Record<string, unknown>, what: string): File {
  if (!Number.isInteger(bytes) || (bytes as number) < 0 || (bytes as number) > MAX_BYTES) {
    reject(`${what} has an impossible size`);
  }
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) reject(`${what} has no SHA-256`);
  return { bytes: bytes as number, sha256 };
}

function readShard(body: ArrayBuffer, version: string, shard: string): Card[] {
  const read = asRecord(readJson(body, `shard ${shard}`), `shard ${shard}`);
  if (read.format !== CARD_FORMAT) {
    reject(`shard ${shard} has format ${String(read.format)}, this version reads ${String(CARD_FORMAT)}`);
  }
  if (read.version !== version || read.shard !== shard || !Array.isArray(read.cards)) {
    reject(`shard ${shard} is not the one that was announced`);
  }
  // The SHA-256 has been checked: what is in the shard is what the compiler wrote.
  return read.cards as Card[];
}

async function getVerified(address: string, file: File, fetch: Fetch): Promise<ArrayBuffer> {
  const body = await get(address, fetch);
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (body.byteLength !== file.bytes) {
    reject(`${name} has ${body.byteLength} bytes, ${file.bytes} were announced`);
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== file.sha256) reject(`${name} is not the file that was announced: its SHA-256 differs`);
  return body;
}

async function get(address: string, fetch: Fetch): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      // Kept by us, whole and verified: a second copy in the HTTP cache would be of no use.
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return await response.arrayBuffer();
  } catch {
    // Refused, unreachable, too slow, cut off: browsers word it differently, the reader need not know which.
    throw new SnapshotError({ kind: 'offline' });
  }
  return reject(`the API answered ${response.status} to ${new URL(address).pathname}`);
}

function readJson(body: ArrayBuffer, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return reject(`${what} is not JSON`);
  }
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : reject(`${what} is not an object`);
}

function reject(message: string): never {
  throw new SnapshotError({ kind: 'rejected', message });
}
