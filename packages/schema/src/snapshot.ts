/**
 * The snapshot as files: what the compiler publishes and the server opens.
 *
 *     build/snapshot/
 *       current.json          which version is served: replaced by rename, last
 *       <version>/
 *         manifest.json       what the folder holds, with sizes and SHA-256
 *         snapshot.sqlite
 *         names.pack
 *         cards/0.json … f.json
 *
 * A folder is written aside and renamed into place whole, so whatever is named by
 * current.json is complete.
 */

/** Rises when an old server could not read a new snapshot. */
export const SNAPSHOT_FORMAT = 1;

/** Cards are spread over 16 shards by the first hexadecimal digit of the slug's SHA-256. */
export const SHARDS = '0123456789abcdef'.split('');

export interface SnapshotFile {
  /** Path within the version's folder, with forward slashes. */
  path: string;
  bytes: number;
  /** 64 hexadecimal digits. */
  sha256: string;
}

export interface Manifest {
  format: number;
  /** SHA-256 over the compiled rows and the formats: the same facts have the same version. */
  version: string;
  snapshot: SnapshotFile;
  namesPack: SnapshotFile;
  cards: (SnapshotFile & { shard: string })[];
  counts: Record<'actors' | 'places' | 'events' | 'storylines' | 'names' | 'sources', number>;
}

export interface Current {
  version: string;
  /** SHA-256 of manifest.json. */
  manifest: string;
  /** SHA-256 over the inputs it was compiled from: tells a stale snapshot without compiling. */
  inputs: string;
}
