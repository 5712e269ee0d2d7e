/**
 * From names to bytes, offline. The same input in any order gives the same bytes: everything is
 * sorted by content before it is numbered, and nothing asks the clock.
 */
import { cuesOf, FUNCTION, GENERIC, PARTICLE } from './cues/lexicon.ts';
import { OFFICES_OF_ONE, type PackEntity, type PackInput, type PackName, type PackOffice } from './model.ts';
import { bucketOf, capitalPattern, hashName } from './name-hash.ts';
import {
  ALWAYS_FROM,
  ALWAYS_TO,
  checksumOf,
  dayOf,
  FORMAT,
  HEADER_BUCKET_BITS,
  HEADER_CHECKSUM,
  HEADER_ENTITIES,
  HEADER_FORMAT,
  HEADER_LENGTH,
  HEADER_LONGEST,
  HEADER_MAGIC,
  HEADER_NAMES,
  HEADER_OPENING_BITS,
  HEADER_SECTIONS,
  HEADER_WORDS,
  KINDS_OF_NAME,
  MAGIC,
  MOST_PROFILES,
  MOST_TOKENS,
  NO_ENTITY,
  POLICIES,
  PROFILE_WIDTH,
  type Section,
  SECTIONS,
  TYPES,
  WEAK,
} from './names-pack-format.ts';
import { NUMBER, type Tokens, tokenise, UPPER } from './tokenise.ts';

/** Two entries to a bucket: fewer buckets would lengthen every miss, more would only cost bytes. */
const ENTRIES_PER_BUCKET = 2;
/** Openings are sparse, so that most words of a page are dismissed at the first look. */
const OPENINGS_PER_FIRST_TOKEN = 4;

interface Entry {
  bucket: number;
  fingerprint: number;
  owner: number;
  profile: string;
}

interface Reading {
  first: number;
  hash: number;
  hash2: number;
  owner: number;
  profile: string;
  tokens: number;
}

/**
 * The bytes of a names pack over these names.
 *
 * @throws {RangeError} for a name that cannot be looked for (no letters, too many words, an unknown
 * slug) and for input beyond the limits of the format; the message names it.
 */
export function buildNamesPack(input: PackInput): Uint8Array {
  const entities = sortedEntities(input.entities);
  const indexOf = new Map(entities.map((entity, index) => [entity.slug, index]));
  const contexts = new ContextLists(input.names);
  const readings = input.names.map((name) => readName(name, indexOf, contexts));

  const longest = readings.reduce((most, reading) => Math.max(most, reading.tokens), 1);
  const bucketBits = Math.max(1, Math.ceil(Math.log2(Math.max(2, readings.length / ENTRIES_PER_BUCKET))));
  const entries = sortedEntries(readings, bucketBits);
  const profiles = [...new Set(entries.map((entry) => entry.profile))].toSorted();
  if (profiles.length > MOST_PROFILES) {
    throw new RangeError(
      `The names have ${profiles.length} different combinations of policy, kind, validity and context; a pack holds ${MOST_PROFILES}.`,
    );
  }
  const profileIndex = new Map(profiles.map((profile, index) => [profile, index]));

  const firstTokens = new Map<number, number>();
  for (const reading of readings) {
    firstTokens.set(reading.first, Math.max(firstTokens.get(reading.first) ?? 0, reading.tokens));
  }
  const openingBits = Math.max(
    4,
    Math.ceil(Math.log2(Math.max(2, firstTokens.size * OPENINGS_PER_FIRST_TOKEN))),
  );
  const openings = new Uint8Array(2 ** openingBits);
  for (const [hash, tokens] of firstTokens) {
    const at = bucketOf(hash, openingBits);
    openings[at] = Math.max(openings[at] ?? 0, tokens);
  }

  const kinds = [...new Set(entities.map((entity) => entity.kind))].toSorted();
  const slugs = entities.map((entity) => new TextEncoder().encode(entity.slug));
  const related = entities.map((entity) => indexesOf(entity, entity.related, indexOf));
  const seats = entities.flatMap((entity, place) =>
    indexesOf(entity, entity.seatOf ?? [], indexOf).map((body) => [place, body]),
  );

  return assemble(
    {
      buckets: bucketStarts(entries, bucketBits),
      fingerprints: Int32Array.from(entries, (entry) => entry.fingerprint),
      owners: Uint32Array.from(entries, (entry) => entry.owner),
      profileOf: Uint16Array.from(entries, (entry) => profileIndex.get(entry.profile) ?? 0),
      openings,
      profiles: Int32Array.from(profiles.flatMap((profile) => profile.split(' ').map(Number))),
      contextStarts: startsOf(contexts.lists.map((list) => list.length)),
      contexts: Int32Array.from(contexts.lists.flat()),
      entityKinds: Uint16Array.from(
        entities,
        (entity) => TYPES.indexOf(entity.type) | (kinds.indexOf(entity.kind) << 4),
      ),
      prominence: Uint8Array.from(entities, (entity) =>
        Math.round(Math.min(1, Math.max(0, entity.prominence)) * 255),
      ),
      countries: Uint32Array.from(entities, (entity) => indexOf.get(entity.country ?? '') ?? NO_ENTITY),
      lifetimes: Int32Array.from(
        entities.flatMap((entity) => [dayOf(entity.from) ?? ALWAYS_FROM, dayOf(entity.to) ?? ALWAYS_TO]),
      ),
      relatedStarts: startsOf(related.map((neighbours) => neighbours.length)),
      related: Uint32Array.from(related.flat()),
      seats: Uint32Array.from(seats.flat()),
      seatsByBody: Uint32Array.from(
        seats
          .map(([place = 0, body = 0]) => [body, place])
          .toSorted(compareRows)
          .flat(),
      ),
      offices: Int32Array.from(officeRows(input.offices, indexOf).flat()),
      slugStarts: startsOf(slugs.map((slug) => slug.length)),
      slugs: concatenated(slugs),
      kinds: new TextEncoder().encode(kinds.join('\n')),
      version: new TextEncoder().encode(input.version),
    },
    { names: entries.length, entities: entities.length, bucketBits, openingBits, longest },
  );
}

function sortedEntities(entities: readonly PackEntity[]): PackEntity[] {
  const sorted = [...entities].toSorted((a, b) => compare(a.slug, b.slug));
  sorted.forEach((entity, index) => {
    if (sorted[index + 1]?.slug === entity.slug)
      throw new RangeError(`Two entities have the slug "${entity.slug}".`);
  });
  return sorted;
}

function readName(name: PackName, indexOf: ReadonlyMap<string, number>, contexts: ContextLists): Reading {
  const owner = indexOf.get(name.slug);
  if (owner === undefined)
    throw new RangeError(
      `The name "${name.text}" belongs to "${name.slug}", which is no entity of this pack.`,
    );
  const tokens = tokenise(name.text);
  if (tokens.count === 0)
    throw new RangeError(`The name "${name.text}" of "${name.slug}" has no letter or digit to look for.`);
  if (tokens.count > MOST_TOKENS)
    throw new RangeError(
      `The name "${name.text}" of "${name.slug}" has ${tokens.count} words; ${MOST_TOKENS} are looked for.`,
    );
  const manner =
    POLICIES.indexOf(name.match) | (KINDS_OF_NAME.indexOf(name.kind) << 4) | (name.weak ? WEAK : 0);
  const profile = [
    manner,
    name.match === 'upper' ? capitalMask(tokens) : 0,
    name.match === 'acronym' ? capitalPattern(name.text) : 0,
    dayOf(name.from) ?? ALWAYS_FROM,
    dayOf(name.to) ?? ALWAYS_TO,
    contexts.indexOf(name.context),
    tokens.count,
  ];
  if (profile.length !== PROFILE_WIDTH) throw new RangeError('A profile has lost a field.');
  return {
    first: tokens.hash[0] ?? 0,
    ...hashName(tokens),
    owner,
    profile: profile.join(' '),
    tokens: tokens.count,
  };
}

/**
 * Which tokens must begin with a capital in the text. Particles need not (`al-Qaeda`), nor tokens
 * listed small (`Mouvement national`), nor common nouns while a prouder word remains: the press
 * writes both `Groupe Wagner` and `groupe Wagner`.
 */
function capitalMask(tokens: Tokens): number {
  let main = 0;
  let listed = 0;
  let proud = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if (((tokens.flags[token] ?? 0) & NUMBER) !== 0) continue;
    const cues = cuesOf(tokens.hash[token] ?? 0);
    if (tokens.count > 1 && (cues & (PARTICLE | FUNCTION)) !== 0) continue;
    const bit = 1 << token;
    main |= bit;
    if (((tokens.flags[token] ?? 0) & UPPER) === 0) continue;
    listed |= bit;
    if ((cues & GENERIC) === 0) proud |= bit;
  }
  return proud || listed || main || 1;
}

/** The different lists of context words, numbered by content. */
class ContextLists {
  readonly lists: number[][] = [];
  readonly #indexes = new Map<string, number>();

  constructor(names: readonly PackName[]) {
    const keys = new Set<string>();
    for (const name of names) keys.add(contextKey(name.context));
    keys.delete('');
    for (const key of [...keys].toSorted()) {
      this.lists.push(key.split(',').map(Number));
      this.#indexes.set(key, this.lists.length);
    }
  }

  /** The number of a list, from 1; 0 for none. */
  indexOf(context: PackName['context']): number {
    return this.#indexes.get(contextKey(context)) ?? 0;
  }
}

function contextKey(context: PackName['context']): string {
  const phrases = (context ?? []).map((phrase) => {
    const tokens = tokenise(phrase);
    return tokens.count === 0 ? '' : [tokens.count, ...tokens.hash.subarray(0, tokens.count)].join(',');
  });
  return [...new Set(phrases)]
    .filter((phrase) => phrase !== '')
    .toSorted()
    .join(',');
}

/** Entries in the order of the pack, without repetitions: the same name in five languages is one. */
function sortedEntries(readings: readonly Reading[], bucketBits: number): Entry[] {
  const entries = readings
    .map(({ hash, hash2, owner, profile }) => ({
      bucket: bucketOf(hash, bucketBits),
      fingerprint: hash2,
      owner,
      profile,
    }))
    .toSorted(
      (a, b) =>
        a.bucket - b.bucket ||
        a.fingerprint - b.fingerprint ||
        a.owner - b.owner ||
        compare(a.profile, b.profile),
    );
  return entries.filter((entry, index) => {
    const before = entries[index - 1];
    return (
      before === undefined ||
      before.bucket !== entry.bucket ||
      before.fingerprint !== entry.fingerprint ||
      before.owner !== entry.owner ||
      before.profile !== entry.profile
    );
  });
}

function bucketStarts(entries: readonly Entry[], bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (const entry of entries) starts[entry.bucket + 1] = (starts[entry.bucket + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return starts;
}

/** Entities by number, ascending: an entity that is not in the pack is of no use to the linker. */
function indexesOf(of: PackEntity, slugs: readonly string[], indexOf: ReadonlyMap<string, number>): number[] {
  const indexes = new Set<number>();
  for (const slug of slugs) {
    const index = indexOf.get(slug);
    if (index !== undefined && slug !== of.slug) indexes.add(index);
  }
  return [...indexes].toSorted((a, b) => a - b);
}

/** One row for each term of which both the body and the holder are in the pack. */
function officeRows(offices: readonly PackOffice[], indexOf: ReadonlyMap<string, number>): number[][] {
  const rows = new Map<string, number[]>();
  for (const { of, office, holder, from, to } of offices) {
    const what = OFFICES_OF_ONE.indexOf(office);
    if (what < 0)
      throw new RangeError(`"${holder}" holds "${office}" of "${of}", which is no office a pack knows.`);
    const body = indexOf.get(of);
    const person = indexOf.get(holder);
    if (body === undefined || person === undefined) continue;
    const row = [body, what, person, dayOf(from) ?? ALWAYS_FROM, dayOf(to) ?? ALWAYS_TO];
    rows.set(row.join(' '), row);
  }
  return [...rows.values()].toSorted(compareRows);
}

function compareRows(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] ?? 0) + length;
  });
  return starts;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Counts {
  names: number;
  entities: number;
  bucketBits: number;
  openingBits: number;
  longest: number;
}

function assemble(sections: Record<Section, ArrayBufferView>, counts: Counts): Uint8Array {
  let length = HEADER_WORDS * 4;
  const offsets = SECTIONS.map((section) => {
    const offset = length;
    length += Math.ceil(sections[section].byteLength / 4) * 4;
    return offset;
  });
  const bytes = new Uint8Array(length);
  const words = new Int32Array(bytes.buffer);
  words[HEADER_MAGIC] = MAGIC;
  words[HEADER_FORMAT] = FORMAT;
  words[HEADER_LENGTH] = length;
  words[HEADER_NAMES] = counts.names;
  words[HEADER_ENTITIES] = counts.entities;
  words[HEADER_BUCKET_BITS] = counts.bucketBits;
  words[HEADER_OPENING_BITS] = counts.openingBits;
  words[HEADER_LONGEST] = counts.longest;
  SECTIONS.forEach((section, index) => {
    const view = sections[section];
    const offset = offsets[index] ?? 0;
    words[HEADER_SECTIONS + 2 * index] = offset;
    words[HEADER_SECTIONS + 2 * index + 1] = view.byteLength;
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offset);
  });
  words[HEADER_CHECKSUM] = checksumOf(words);
  return bytes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
