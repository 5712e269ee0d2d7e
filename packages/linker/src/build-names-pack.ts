/**
 * From names to bytes, offline. The same input in any order gives the same bytes: everything is
 * sorted by content before it is numbered, and nothing asks the clock.
 */
import { FUNCTION, GENERIC, PARTICLE } from './cues/cue-bits.ts';
import { cuesOf } from './cues/lexicon.ts';
import { encodeIndexes } from './index-column.ts';
import { INFLECTED_LANGUAGES, isCyrillic, stemsOf, type Stems } from './inflection.ts';
import { OFFICES_OF_ONE, type PackEntity, type PackInput, type PackName, type PackOffice } from './model.ts';
import { classOf, foldSlice, IDEOGRAPH } from './letters.ts';
import { bucketOf, capitalPattern, hashName, hashStems, markOpening } from './name-hash.ts';
import {
  ALWAYS_FROM,
  ALWAYS_TO,
  CHECKSUM_STEP,
  checksumOf,
  dayOf,
  FORMAT,
  HEADER_BUCKET_BITS,
  HEADER_CHECKSUM,
  HEADER_ENTITIES,
  HEADER_FORMAT,
  HEADER_LATIN_STEMS,
  HEADER_LENGTH,
  HEADER_LONGEST,
  HEADER_MAGIC,
  HEADER_NAMES,
  HEADER_OPENING_BITS,
  HEADER_OWNER_BITS,
  HEADER_SECTIONS,
  HEADER_WORDS,
  KINDS_OF_NAME,
  languageMask,
  MAGIC,
  MEANING_BITS,
  MOST_TOKENS,
  NO_ENTITY,
  OFFICE_HOLDER,
  POLICIES,
  PROFILE_LANGUAGES,
  SECTIONS,
  type Section,
  WEAK,
} from './names-pack-format.ts';
import { encodeNumberLists } from './number-lists.ts';
import { encodeSortedTexts } from './sorted-texts.ts';
import { NUMBER, type Tokens, tokenise, UPPER, UNCASED } from './tokenise.ts';
import { isNamedFamilyFirst } from './family-first.ts';

/** Three to six entries to a bucket: they lie side by side, and half as many would cost a byte more each. */
const FEWEST_PER_BUCKET = 3;
/** Between half as many openings and so many: most are empty, so that most words are dismissed at the first look. */
const MOST_OPENINGS_PER_FIRST_TOKEN = 3;

/** The entries of a pack in their order: by bucket, fingerprint and meaning. */
interface Entries {
  readonly starts: Uint32Array;
  readonly fingerprints: Int32Array;
  readonly meanings: Uint32Array;
}

interface Reading {
  first: number;
  hash: number;
  hash2: number;
  owner: number;
  profile: string;
  tokens: number;
  /** The name stands in these languages; the same name in several becomes one. */
  languages: number;
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
  const readings = joinLanguages(input.names.flatMap((name) => readName(name, indexOf, contexts)));

  const longest = readings.reduce((most, reading) => Math.max(most, reading.tokens), 1);
  const bucketBits = Math.max(1, Math.floor(Math.log2(Math.max(2, readings.length / FEWEST_PER_BUCKET))));
  const profiles = [...new Set(readings.map((reading) => reading.profile))].toSorted(compare);
  const ownerBits = Math.max(1, Math.ceil(Math.log2(entities.length + 1)));
  if (profiles.length > 2 ** (MEANING_BITS - ownerBits)) {
    throw new RangeError(
      `The names have ${profiles.length} different combinations of policy, kind, validity and context; ` +
        `beside ${entities.length} entities a pack holds ${2 ** (MEANING_BITS - ownerBits)}.`,
    );
  }
  const profileIndex = new Map(profiles.map((profile, index) => [profile, index]));
  const entries = sortedEntries(readings, bucketBits, ownerBits, profileIndex);

  const firstTokens = new Map<number, number>();
  for (const reading of readings) {
    firstTokens.set(reading.first, Math.max(firstTokens.get(reading.first) ?? 0, reading.tokens));
  }
  const openingBits = Math.max(4, Math.floor(Math.log2(firstTokens.size * MOST_OPENINGS_PER_FIRST_TOKEN)));
  const openings = new Uint8Array(2 ** openingBits);
  for (const [hash, tokens] of firstTokens) markOpening(openings, openingBits, hash, tokens);

  const sorts = numbered(entities.map((entity) => `${entity.type} ${entity.kind}`));
  const states = numbered(entities.map((entity) => indexOf.get(entity.country ?? '') ?? NO_ENTITY));
  const lifetimes = numbered(
    entities.map((entity) => `${dayOf(entity.from) ?? ALWAYS_FROM} ${dayOf(entity.to) ?? ALWAYS_TO}`),
  );
  const neighbours = encodeNumberLists(neighboursOf(entities, indexOf));
  const slugs = encodeSortedTexts(entities.map((entity) => entity.slug));
  const offices = officeRows(input.offices, indexOf);
  const seats = entities.flatMap((entity, place) =>
    indexesOf(entity, entity.seatOf ?? [], indexOf).map((body) => [place, body]),
  );

  return assemble(
    {
      buckets: entries.starts,
      fingerprints: entries.fingerprints,
      meanings: entries.meanings,
      openings,
      profiles: Int32Array.from(profiles.flatMap((profile) => profile.split(' ').map(Number))),
      contextStarts: startsOf(contexts.lists.map((list) => list.length)),
      contexts: Int32Array.from(contexts.lists.flat()),
      sorts: new TextEncoder().encode(sorts.values.join('\n')),
      sortOf: sorts.column,
      prominence: Uint8Array.from(entities, (entity) =>
        Math.round(Math.min(1, Math.max(0, entity.prominence)) * 255),
      ),
      states: Uint32Array.from(states.values),
      stateOf: states.column,
      lifetimes: Int32Array.from(lifetimes.values.flatMap((days) => days.split(' ').map(Number))),
      lifetimeOf: lifetimes.column,
      neighbourBlocks: neighbours.blocks,
      neighbours: neighbours.bytes,
      seats: Uint32Array.from(seats.flat()),
      seatsByBody: Uint32Array.from(
        seats
          .map(([place = 0, body = 0]) => [body, place])
          .toSorted(compareRows)
          .flat(),
      ),
      offices: Int32Array.from(offices.flat()),
      surnames: Int32Array.from(surnameRows(input, offices, entities, indexOf).flat()),
      slugBlocks: slugs.blocks,
      slugs: slugs.bytes,
      version: new TextEncoder().encode(input.version),
    },
    {
      names: entries.meanings.length,
      entities: entities.length,
      bucketBits,
      openingBits,
      longest,
      ownerBits,
      hasLatinStems: input.names.some(({ language }) => /^pl\b/.test(language)),
    },
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

function readName(name: PackName, indexOf: ReadonlyMap<string, number>, contexts: ContextLists): Reading[] {
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
  if (profile.length !== PROFILE_LANGUAGES - 1) throw new RangeError('A profile has lost a field.');
  // One ideograph is part of too many words to be looked for.
  if (tokens.count === 1 && isIdeograph(name.text, tokens)) return [];
  const languages = languageMask(name.language);
  const listed = { owner, profile: [...profile, 0].join(' '), tokens: tokens.count, languages };
  const stemmed = stemsFor(name, tokens).map(({ stems, endings }) => ({
    ...listed,
    ...hashStems(tokens, stems),
    profile: [...profile, endings].join(' '),
  }));
  return [{ ...listed, first: tokens.hash[0] ?? 0, ...hashName(tokens) }, ...stemmed];
}

/** One reading for the same name in several languages. */
function joinLanguages(readings: readonly Reading[]): Reading[] {
  const joined = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.hash} ${reading.hash2} ${reading.owner} ${reading.profile}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { ...reading });
    else known.languages |= reading.languages;
  }
  return [...joined.values()].map((reading) => ({
    ...reading,
    profile: `${reading.profile} ${reading.languages}`,
  }));
}

function isIdeograph(text: string, tokens: Tokens): boolean {
  const start = tokens.start[0] ?? 0;
  return classOf(String.fromCodePoint(text.codePointAt(start) ?? 0)) === IDEOGRAPH;
}

/** How the case forms of a name are looked for: only of names that are known by their capital. */
function stemsFor(name: PackName, tokens: Tokens): Stems[] {
  const languages = declinedIn(name);
  if (languages.length === 0 || name.match !== 'upper') return [];
  if (name.kind === 'nominal' || name.kind === 'demonym' || name.kind === 'acronym') return [];
  const words = Array.from({ length: tokens.count }, (_, token) =>
    foldSlice(name.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0),
  );
  const stems = languages.flatMap((language) => stemsOf(language, words));
  return stems.filter(
    (one, index) =>
      stems.findIndex((other) => other.endings === one.endings && other.stems.join() === one.stems.join()) ===
      index,
  );
}

/** The languages whose case forms a name has: in Cyrillic letters `mul` means Russian and Ukrainian. */
function declinedIn({ language, text }: PackName): string[] {
  if (language === 'mul') return isCyrillic(text.charCodeAt(0)) ? ['ru', 'uk'] : [];
  const plain = language.split('-', 1)[0] ?? '';
  return INFLECTED_LANGUAGES.has(plain) ? [plain] : [];
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
function sortedEntries(
  readings: readonly Reading[],
  bucketBits: number,
  ownerBits: number,
  profileIndex: ReadonlyMap<string, number>,
): Entries {
  const buckets = Uint32Array.from(readings, ({ hash }) => bucketOf(hash, bucketBits));
  const meanings = Uint32Array.from(
    readings,
    ({ owner, profile }) => (owner | ((profileIndex.get(profile) ?? 0) << ownerBits)) >>> 0,
  );
  const order = Uint32Array.from(readings.keys()).toSorted(
    (a, b) =>
      (buckets[a] ?? 0) - (buckets[b] ?? 0) ||
      (readings[a]?.hash2 ?? 0) - (readings[b]?.hash2 ?? 0) ||
      (meanings[a] ?? 0) - (meanings[b] ?? 0),
  );
  const kept = order.filter((reading, at) => {
    const before = order[at - 1];
    return (
      before === undefined ||
      buckets[before] !== buckets[reading] ||
      readings[before]?.hash2 !== readings[reading]?.hash2 ||
      meanings[before] !== meanings[reading]
    );
  });
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const reading of kept) {
    const next = (buckets[reading] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return {
    starts,
    fingerprints: Int32Array.from(kept, (reading) => readings[reading]?.hash2 ?? 0),
    meanings: kept.map((reading) => meanings[reading] ?? 0),
  };
}

/** The different values, ascending, and which of them each place has. */
function numbered<Value extends number | string>(
  values: readonly Value[],
): { values: Value[]; column: Uint8Array } {
  const different = [...new Set(values)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const indexes = new Map(different.map((value, index) => [value, index]));
  return {
    values: different,
    column: encodeIndexes(
      values.map((value) => indexes.get(value) ?? 0),
      different.length,
    ),
  };
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

/** Per entity: those it says it is tied to and those that say so of it, ascending. */
function neighboursOf(entities: readonly PackEntity[], indexOf: ReadonlyMap<string, number>): number[][] {
  const neighbours = entities.map((entity) => new Set(indexesOf(entity, entity.related, indexOf)));
  neighbours.forEach((own, index) => {
    for (const neighbour of own) neighbours[neighbour]?.add(index);
  });
  return neighbours.map((own) => [...own].toSorted((a, b) => a - b));
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

/** The surnames of those who hold an office, by the hashes of their tokens. */
function surnameRows(
  { names }: PackInput,
  offices: readonly (readonly number[])[],
  entities: readonly PackEntity[],
  indexOf: ReadonlyMap<string, number>,
): number[][] {
  const holders = new Set(offices.map((row) => row[OFFICE_HOLDER] ?? NO_ENTITY));
  const rows = new Map<string, number[]>();
  for (const { slug, text, kind } of names) {
    const person = indexOf.get(slug) ?? NO_ENTITY;
    if (!holders.has(person) || kind === 'acronym' || kind === 'mononym') continue;
    const tokens = tokenise(text);
    if (tokens.count < 2) continue;
    const surname = isNamedFamilyFirst(entities[person]?.country, tokens) ? 0 : tokens.count - 1;
    const isName = ((tokens.flags[surname] ?? 0) & (UPPER | UNCASED)) !== 0;
    if (!isName || (tokens.letters[surname] ?? 0) < 2) continue;
    const row = [person, tokens.hash[surname] ?? 0];
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

interface Counts {
  names: number;
  entities: number;
  bucketBits: number;
  openingBits: number;
  longest: number;
  ownerBits: number;
  hasLatinStems: boolean;
}

function assemble(sections: Record<Section, ArrayBufferView>, counts: Counts): Uint8Array {
  let length = HEADER_WORDS * 4;
  const offsets = SECTIONS.map((section) => {
    const offset = length;
    length += Math.ceil(sections[section].byteLength / 4) * 4;
    return offset;
  });
  length = Math.ceil(length / (4 * CHECKSUM_STEP)) * 4 * CHECKSUM_STEP;
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
  words[HEADER_OWNER_BITS] = counts.ownerBits;
  words[HEADER_LATIN_STEMS] = counts.hasLatinStems ? 1 : 0;
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
