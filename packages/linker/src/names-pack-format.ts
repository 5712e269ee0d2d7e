/**
 * The bytes of a names pack, shared by the builder and the opener.
 *
 *     header    magic, format, length, checksum, counts, then offset and length of each section
 *     sections  columns, each on a four-byte boundary, little-endian
 *
 * A name is found by 33 to 52 bits of its hash: some choose a bucket, 32 more stand in it as a
 * fingerprint. Its text is not stored: at a million names and a thousand probes a page a wrong
 * fingerprint turns up once in some hundred thousand pages, and would still have to have the right
 * number of words, pass case and score.
 *
 * What is asked of every word stands in plain typed arrays. What is asked of the few entities that a
 * text names is packed closer and decoded when asked for.
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
/** Low bits of a meaning that number the entity; those above number the profile. */
export const HEADER_OWNER_BITS = 9;
/** 1 if names of a language in Latin letters are listed by their stems. */
export const HEADER_LATIN_STEMS = 10;
export const HEADER_SECTIONS = 11;

/** Sections in their order in the file. */
export const SECTIONS = [
  /** Where each bucket's entries begin; one more than there are buckets. Uint32. */
  'buckets',
  /** Per entry: the fingerprint. Int32, ascending within a bucket. */
  'fingerprints',
  /** Per entry: the entity in the low bits, above them which row of `profiles` says how the name may stand. Uint32. */
  'meanings',
  /** Per hash of a first token, as `markOpening` writes them. Uint8. */
  'openings',
  /** Rows of `PROFILE_WIDTH` Int32: policy, kind, mask and validity, shared by many names. */
  'profiles',
  /** Where each list of context phrases begins in `contexts`; one more than there are lists. Uint32. */
  'contextStarts',
  /** Phrases: a count, then as many token hashes. Int32. */
  'contexts',
  /** The different types and kinds of entities, UTF-8, one pair a line. Uint8. */
  'sorts',
  /** Per entity: its line in `sorts`. Index. */
  'sortOf',
  /** Per entity: 0 to 255 for 0 to 1. Uint8. */
  'prominence',
  /** The different states that entities belong to, `NO_ENTITY` among them. Uint32. */
  'states',
  /** Per entity: its place in `states`. Index. */
  'stateOf',
  /** The different lifetimes: first and last day. Int32, two each. */
  'lifetimes',
  /** Per entity: its row in `lifetimes`. Index. */
  'lifetimeOf',
  /** Where each block of neighbours begins. Uint32. */
  'neighbourBlocks',
  /** Per entity: its neighbours, as `encodeNumberLists` writes them. Uint8. */
  'neighbours',
  /** Rows of `PAIR_WIDTH` Uint32: a place and a body that sits there, ascending. */
  'seats',
  /** The same rows from the other side: a body and the place it sits in, ascending. */
  'seatsByBody',
  /** Rows of `OFFICE_WIDTH` Int32, ascending. */
  'offices',
  /** Rows of two Int32, ascending: a holder of an office and the hash of a surname. */
  'surnames',
  /** Where each block of slugs begins. Uint32. */
  'slugBlocks',
  /** Ascending, as `encodeSortedTexts` writes them. Uint8. */
  'slugs',
  /** The snapshot's version, UTF-8. Uint8. */
  'version',
] as const;

export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = HEADER_SECTIONS + 2 * SECTIONS.length;

/** Integers of a row of seats, and of surnames. */
export const PAIR_WIDTH = 2;

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

/** Integers of a row. */
export const PROFILE_WIDTH = 9;
/** Policy in the low 4 bits, kind in the next 4, then one bit for weak. */
export const PROFILE_MANNER = 0;
/** Which tokens must begin with a capital: bit n for token n. */
export const PROFILE_CAPITALS = 1;
/** For acronyms: the pattern of capitals, as `capitalPattern` gives it. */
export const PROFILE_PATTERN = 2;
export const PROFILE_FROM = 3;
/** The last day; a former name may still be read later. */
export const PROFILE_TO = 4;
/** Index of the list of context phrases plus one, or 0. */
export const PROFILE_CONTEXT = 5;
/** The number of tokens. */
export const PROFILE_TOKENS = 6;
/** For a name listed by its stems: how its words may end, as `stemsOf` gives it; otherwise 0. */
export const PROFILE_ENDINGS = 7;
/** Languages in which the name is so written, as `languageMask` gives them. */
export const PROFILE_LANGUAGES = 8;

/** Bits of a meaning: enough for a million entities and 4,096 ways to stand. */
export const MEANING_BITS = 32;

/** The longest name that is looked for. The longest in the press, a mission's full title, has about 15 words. */
export const MOST_TOKENS = 24;

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

/** Languages that a name is told apart by; a name of another language says nothing about these. */
const TOLD_LANGUAGES = ['en', 'fr', 'es', 'pt', 'de'];

/** One bit for a language that is told apart, all bits for `mul`, none for others. */
export function languageMask(language: string): number {
  if (language === 'mul') return 2 ** TOLD_LANGUAGES.length - 1;
  const index = TOLD_LANGUAGES.indexOf(language.split('-', 1)[0] ?? '');
  return index < 0 ? 0 : 1 << index;
}

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

/** A pack is as long as a multiple of this many words, so that the checksum has no rest to treat. */
export const CHECKSUM_STEP = 4;

/**
 * A hash over all words but the checksum itself. Each word is multiplied by an odd number, and each
 * step maps what came before one to one, so a change within any single word always shows. Four words
 * a step, because the steps wait for each other and the words in one do not.
 */
export function checksumOf(words: Int32Array): number {
  // The first step, without its fourth word, which is the checksum.
  let hash =
    (Math.imul(words[0] ?? 0, 0x85_eb_ca_6b) +
      Math.imul(words[1] ?? 0, 0xc2_b2_ae_35) +
      Math.imul(words[2] ?? 0, 0x27_d4_eb_2f)) |
    0;
  for (let at = CHECKSUM_STEP; at < words.length; at += CHECKSUM_STEP) {
    hash =
      (Math.imul((hash << 7) | (hash >>> 25), 0x9e_37_79_b1) +
        Math.imul(words[at] ?? 0, 0x85_eb_ca_6b) +
        Math.imul(words[at + 1] ?? 0, 0xc2_b2_ae_35) +
        Math.imul(words[at + 2] ?? 0, 0x27_d4_eb_2f) +
        Math.imul(words[at + 3] ?? 0, 0x16_56_67_b1)) |
      0;
  }
  return hash;
}
