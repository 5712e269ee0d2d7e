/**
 * The bytes of a names pack, shared by the builder and the opener.
 *
 *     header    magic, format, length, checksum, counts, then offset and length of each section
 *     sections  typed arrays, each on a four-byte boundary, little-endian
 *
 * A name is found by 20 to 52 bits of its hash: some choose a bucket, 32 more stand in it as a
 * fingerprint. Its text is not stored: at a million names and a thousand probes a page a wrong
 * fingerprint turns up once in some millions of pages, and would still have to pass case and score.
 */

/** `BSNP` read as a little-endian integer; a big-endian machine reads another and refuses the pack. */
export const MAGIC = 0x50_4e_53_42;
/** Rises whenever old code could not read new bytes. */
export const FORMAT = 3;

export const HEADER_MAGIC = 0;
export const HEADER_FORMAT = 1;
/** Bytes of the whole pack. */
export const HEADER_LENGTH = 2;
export const HEADER_CHECKSUM = 3;
export const HEADER_NAMES = 4;
export const HEADER_ENTITIES = 5;
/** The number of buckets is two to this power. */
export const HEADER_BUCKET_BITS = 6;
export const HEADER_OPENING_BITS = 7;
/** Tokens of the longest name. */
export const HEADER_LONGEST = 8;
export const HEADER_SECTIONS = 9;

/** Sections in their order in the file. */
export const SECTIONS = [
  /** Where each bucket's entries begin; one more than there are buckets. Uint32. */
  'buckets',
  /** Per entry: the fingerprint. Int32, ascending within a bucket. */
  'fingerprints',
  /** Per entry: the entity. Uint32. */
  'owners',
  /** Per entry: which row of `profiles` says how the name may stand. Uint16. */
  'profileOf',
  /** Per hash of a first token: tokens of the longest name that may begin so, 0 for none. Uint8. */
  'openings',
  /** Rows of `PROFILE_WIDTH` Int32: policy, kind, mask and validity, shared by many names. */
  'profiles',
  /** Where each list of context phrases begins in `contexts`; one more than there are lists. Uint32. */
  'contextStarts',
  /** Phrases: a count, then as many token hashes. Int32. */
  'contexts',
  /** Per entity: the type in the low 4 bits, the kind's index above. Uint16. */
  'entityKinds',
  /** Per entity: 0 to 255 for 0 to 1. Uint8. */
  'prominence',
  /** Per entity: the index of its state, or `NO_ENTITY`. Uint32. */
  'countries',
  /** Per entity: first and last day. Int32, two each. */
  'lifetimes',
  /** Where each entity's neighbours begin in `related`; one more than there are entities. Uint32. */
  'relatedStarts',
  /** Indexes of entities, ascending for each. Uint32. */
  'related',
  /** Rows of `SEAT_WIDTH` Uint32: a place and a body that sits there, ascending. */
  'seats',
  /** The same rows from the other side: a body and the place it sits in, ascending. */
  'seatsByBody',
  /** Rows of `OFFICE_WIDTH` Int32, ascending. */
  'offices',
  /** Where each slug begins in `slugs`; one more than there are entities. Uint32. */
  'slugStarts',
  /** UTF-8, ascending. Uint8. */
  'slugs',
  /** The kinds' names, UTF-8, one a line. Uint8. */
  'kinds',
  /** The snapshot's version, UTF-8. Uint8. */
  'version',
] as const;

export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = HEADER_SECTIONS + 2 * SECTIONS.length;

/** Integers of a row of seats. */
export const SEAT_WIDTH = 2;

/** Integers of a row of offices: body, office, then its holder and the days of the term. */
export const OFFICE_WIDTH = 5;
export const OFFICE_BODY = 0;
/** Index into `OFFICES_OF_ONE`. */
export const OFFICE_WHAT = 1;
export const OFFICE_HOLDER = 2;
export const OFFICE_FROM = 3;
/** The first day on which it no longer held. */
export const OFFICE_TO = 4;

export const NO_ENTITY = 0xff_ff_ff_ff;
/** Days before and after all others, for an open validity. */
export const ALWAYS_FROM = -0x7f_ff_ff_ff;
export const ALWAYS_TO = 0x7f_ff_ff_ff;

/**
 * Integers of a row. Besides those named here it holds the last day (4), which is kept for the card's
 * sake, since a former name may still be read later, and the number of tokens (6).
 */
export const PROFILE_WIDTH = 7;
/** Policy in the low 4 bits, kind in the next 4, then one bit for weak. */
export const PROFILE_MANNER = 0;
/** Which tokens must begin with a capital: bit n for token n. */
export const PROFILE_CAPITALS = 1;
/** For acronyms: the pattern of capitals, as `capitalPattern` gives it. */
export const PROFILE_PATTERN = 2;
export const PROFILE_FROM = 3;
export const PROFILE_TO = 4;
/** Index of the list of context phrases plus one, or 0. */
export const PROFILE_CONTEXT = 5;

/** A list of 65,536 ways to stand would mean dates or contexts have become free text. */
export const MOST_PROFILES = 0xff_ff;

/** The longest name that is looked for. The longest in the press, a mission's full title, has about 15 words. */
export const MOST_TOKENS = 24;

export const TYPES = ['Actor', 'Place', 'Event', 'Storyline'] as const;
export const POLICIES = ['upper', 'acronym', 'any'] as const;
export const POLICY_UPPER = 0;
export const POLICY_ACRONYM = 1;
export const KINDS_OF_NAME = [
  'full',
  'short',
  'alias',
  'acronym',
  'former',
  'mononym',
  'nominal',
  'demonym',
] as const;
export const KIND_ACRONYM = 3;
export const KIND_MONONYM = 5;
export const KIND_NOMINAL = 6;
export const KIND_DEMONYM = 7;
export const WEAK = 1 << 8;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date, or `undefined` if it is none. */
export function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}/.test(date)) return undefined;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.floor(time / MS_PER_DAY);
}

/** The year of a day as `dayOf` counts them. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/**
 * A hash over all words but the checksum itself. Each step maps what came before one to
 * one, so a change within any single word always shows, and costs one multiplication.
 */
export function checksumOf(words: Int32Array): number {
  let hash = 1;
  for (let at = 0; at < words.length; at += 1) {
    if (at === HEADER_CHECKSUM) continue;
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x9e_37_79_b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
