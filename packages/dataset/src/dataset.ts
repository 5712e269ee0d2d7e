/** The facts in memory: what the rules judge and the compiler compiles. */
import type { ActorFile, EventFile, PlaceFile, StorylineFile } from '@backstory/schema/dataset';
import type { Tier } from '@backstory/schema/vocabulary';

/** A place in a YAML file: keys and indexes from the top. */
export type FieldPath = readonly (string | number)[];

interface EntryBase<T extends string, V> {
  type: T;
  slug: string;
  tier: Tier;
  /** Path from the repository's root, with forward slashes. */
  file: string;
  value: V;
  /** The 1-based line on which the field stands, or the nearest one above it that exists. */
  lineOf(path: FieldPath): number;
}

export type ActorEntry = EntryBase<'Actor', ActorFile>;
export type PlaceEntry = EntryBase<'Place', PlaceFile>;
export type EventEntry = EntryBase<'Event', EventFile>;
export type StorylineEntry = EntryBase<'Storyline', StorylineFile>;
export type Entry = ActorEntry | PlaceEntry | EventEntry | StorylineEntry;

/** A word for the people and things of a state. It names nobody; the linker reads it as evidence. */
export interface Demonym {
  /** The state's. */
  slug: string;
  text: string;
  language: string;
  match: 'upper' | 'any';
}

export interface Rename {
  from: string;
  to: string;
  line: number;
}

/** All entries, sorted by file and slug, so that nothing depends on the order of a directory. */
export interface Dataset {
  entries: readonly Entry[];
  bySlug: ReadonlyMap<string, Entry>;
  renames: readonly Rename[];
  demonyms: readonly Demonym[];
}

/** A dataset of these entries. Where two share a slug the first is found; a rule reports it. */
export function datasetOf(
  entries: readonly Entry[],
  renames: readonly Rename[] = [],
  demonyms: readonly Demonym[] = [],
): Dataset {
  const sorted = entries.toSorted((a, b) => compare(a.file, b.file) || compare(a.slug, b.slug));
  const bySlug = new Map<string, Entry>();
  for (const entry of sorted) if (!bySlug.has(entry.slug)) bySlug.set(entry.slug, entry);
  return { entries: sorted, bySlug, renames, demonyms };
}

/** The entries of one type. */
export function entriesOf<T extends Entry['type']>(dataset: Dataset, type: T): Extract<Entry, { type: T }>[] {
  return dataset.entries.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
