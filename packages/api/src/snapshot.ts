/**
 * Opens the current snapshot: checks it, opens the database read-only, reads what is
 * small and asked for all the time.
 *
 * Nothing is opened before its SHA-256 is known to be the published one: SQLite's own
 * check overlooks half of all flipped bits.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type NamesPack, openNamesPack } from '@backstory/linker';
import { type Current, type Manifest, SNAPSHOT_FORMAT, type SnapshotFile } from '@backstory/schema/snapshot';
import { LANGUAGES, type Language } from '@backstory/schema/vocabulary';
import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-sqlite';
import type { SQLiteAsyncDatabase } from 'drizzle-orm/sqlite-core';
import { keepStatements } from './keep-statements.ts';
import { type ApiRelations, apiRelations } from './snapshot-relations.ts';

/** What the snapshot is: said once here, asked for by `snapshot` and `/health`. */
export interface SnapshotFacts {
  version: string;
  format: number;
  licence: string;
  languages: Language[];
  counts: Manifest['counts'];
}

/** Synchronous here; everything that asks it waits, so that an asynchronous one can take its place. */
type SnapshotDatabase = SQLiteAsyncDatabase<'sync' | 'async', unknown, ApiRelations>;

export interface Snapshot extends SnapshotFacts {
  manifest: Manifest;
  /** The folder of this version; the manifest's paths are relative to it. */
  folder: string;
  db: SnapshotDatabase;
  /** The slug that answers: itself, or the one that replaced it. */
  currentSlug(slug: string): string;
  /** The index that `recognize` reads, opened at its first use. */
  namesPack(): NamesPack;
  close(): void;
}

/** The snapshot cannot be served; the message says what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/**
 * Opens the snapshot that `root/current.json` names. Every statement goes through
 * `logger`, if there is one. Throws `SnapshotError` if there is none, it is damaged or
 * this code is too old for it.
 */
export function openSnapshot(root: string, logger?: Logger): Snapshot {
  const current = readJson(join(root, 'current.json'), root) as Current;
  const folder = join(root, current.version);
  const manifestPath = join(folder, 'manifest.json');
  const manifest = readJson(manifestPath, root) as Manifest;
  // The format comes first: a newer manifest may look damaged to this code.
  if (manifest.format !== SNAPSHOT_FORMAT) {
    throw new SnapshotError(
      `The snapshot in ${root} has format ${manifest.format}, this server reads format ${SNAPSHOT_FORMAT}: update the server, or compile the snapshot again with “pnpm data compile”.`,
    );
  }
  verify(folder, { path: 'manifest.json', sha256: current.manifest });
  for (const file of [manifest.snapshot, manifest.namesPack, ...manifest.cards]) verify(folder, file);

  const client = new DatabaseSync(join(folder, manifest.snapshot.path), { readOnly: true });
  // Rows are read where they lie in the page cache instead of being copied; only addresses are reserved.
  client.exec('PRAGMA mmap_size = 1073741824; PRAGMA query_only = ON');
  const db = openDatabase(client, logger);
  const facts = readFacts(client, manifest);
  const renames = readRenames(client);
  let pack: NamesPack | undefined;
  return {
    ...facts,
    manifest,
    folder,
    db,
    currentSlug: (slug) => renames.get(slug) ?? slug,
    namesPack: () => (pack ??= openNamesPack(readFileSync(join(folder, manifest.namesPack.path)))),
    close: () => client.close(),
  };
}

function openDatabase(client: DatabaseSync, logger: Logger | undefined): SnapshotDatabase {
  keepStatements(client);
  return drizzle({ client, relations: apiRelations, ...(logger && { logger }) });
}

function readJson(path: string, root: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new SnapshotError(
      `There is no readable snapshot in ${root} (${(error as Error).message}): compile one with “pnpm data compile”.`,
    );
  }
}

function verify(folder: string, { path, sha256 }: Pick<SnapshotFile, 'path' | 'sha256'>): void {
  let content: Buffer;
  try {
    content = readFileSync(join(folder, path));
  } catch (error) {
    throw new SnapshotError(
      `${path} is missing from the snapshot in ${folder} (${(error as Error).message}): compile it again with “pnpm data compile”.`,
    );
  }
  if (createHash('sha256').update(content).digest('hex') !== sha256) {
    throw new SnapshotError(
      `${path} in ${folder} is not the file that was published: its SHA-256 differs from the manifest. Compile the snapshot again with “pnpm data compile”.`,
    );
  }
}

function readFacts(client: DatabaseSync, manifest: Manifest): SnapshotFacts {
  const rows = client.prepare('SELECT key, value FROM meta').all() as { key: string; value: string }[];
  const meta = new Map(rows.map(({ key, value }) => [key, value]));
  const read = (key: string) => {
    const value = meta.get(key);
    if (value === undefined)
      throw new SnapshotError(`The snapshot does not say its ${key}: compile it again.`);
    return value;
  };
  if (read('version') !== manifest.version) {
    throw new SnapshotError(
      `The database says it is version ${read('version')}, its manifest ${manifest.version}: compile the snapshot again.`,
    );
  }
  return {
    version: manifest.version,
    format: manifest.format,
    licence: read('licence'),
    // A language that this code does not know has no column it could read.
    languages: LANGUAGES.filter((language) => read('languages').split(',').includes(language)),
    counts: manifest.counts,
  };
}

function readRenames(client: DatabaseSync): Map<string, string> {
  const rows = client
    .prepare(
      'SELECT renames.slug AS old, entities.slug AS slug FROM renames JOIN entities ON entities.id = renames.entityId',
    )
    .all() as { old: string; slug: string }[];
  return new Map(rows.map(({ old, slug }) => [old, slug]));
}
