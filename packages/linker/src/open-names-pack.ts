/**
 * A names pack as the linker reads it: views on the bytes as they came. Nothing is parsed at the
 * opening; what is packed closer than a view can show is decoded where it is asked for.
 */
import { IndexColumn } from './index-column.ts';
import { type EntityType, type Office, OFFICES_OF_ONE } from './model.ts';
import { NamesPackError } from './names-pack-error.ts';
import {
  ALWAYS_FROM,
  ALWAYS_TO,
  CHECKSUM_STEP,
  checksumOf,
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
  MAGIC,
  NO_ENTITY,
  OFFICE_BODY,
  OFFICE_FROM,
  OFFICE_HOLDER,
  OFFICE_TO,
  OFFICE_WHAT,
  OFFICE_WIDTH,
  PROFILE_WIDTH,
  PAIR_WIDTH,
  type Section,
  SECTIONS,
} from './names-pack-format.ts';
import { numberListAt } from './number-lists.ts';
import { indexOfSortedText, sortedTextAt } from './sorted-texts.ts';

/** What one name or entity of the pack is, by its number. */
export interface PackedEntity {
  readonly slug: string;
  readonly type: EntityType;
  readonly kind: string;
}

/** One term of an office; the days are `ALWAYS_FROM` and `ALWAYS_TO` where not known. */
export interface Holder {
  /** The number of the person. */
  readonly holder: number;
  readonly from: number;
  /** The first day on which it no longer held. */
  readonly to: number;
}

const HEADER_BYTES = HEADER_WORDS * 4;

export class NamesPack {
  /** The snapshot's version this pack was compiled with. */
  readonly version: string;
  readonly entityCount: number;
  /** Names after joining those that differ only in language. */
  readonly nameCount: number;
  /** Bytes of the whole pack. */
  readonly byteLength: number;

  readonly bucketBits: number;
  readonly openingBits: number;
  readonly longest: number;
  /** Whether case forms of names in Latin letters are to be looked for. */
  readonly hasLatinStems: boolean;
  readonly buckets: Uint32Array;
  readonly fingerprints: Int32Array;
  readonly openings: Uint8Array;
  readonly contextStarts: Uint32Array;
  readonly contexts: Int32Array;
  readonly #meanings: Uint32Array;
  readonly #ownerBits: number;
  readonly #ownerMask: number;
  readonly #profiles: Int32Array;
  readonly #sorts: Uint8Array;
  readonly #sortOf: IndexColumn;
  readonly #prominence: Uint8Array;
  readonly #states: Uint32Array;
  readonly #stateOf: IndexColumn;
  readonly #lifetimes: Int32Array;
  readonly #lifetimeOf: IndexColumn;
  readonly #neighbourBlocks: Uint32Array;
  readonly #neighbours: Uint8Array;
  readonly #seats: Uint32Array;
  readonly #seatsByBody: Uint32Array;
  readonly #offices: Int32Array;
  readonly #surnames: Int32Array;
  readonly #slugBlocks: Uint32Array;
  readonly #slugs: Uint8Array;
  #sortsRead: readonly (readonly [EntityType, string])[] | undefined;
  readonly #read = new Map<number, PackedEntity>();

  /** Use `openNamesPack`, which judges the bytes first. */
  constructor(buffer: ArrayBufferLike, byteOffset: number, header: Int32Array) {
    const sectionAt = (section: Section): readonly [number, number] => {
      const index = HEADER_SECTIONS + 2 * SECTIONS.indexOf(section);
      return [byteOffset + (header[index] ?? 0), header[index + 1] ?? 0];
    };
    const bytesOf = (section: Section): Uint8Array => new Uint8Array(buffer, ...sectionAt(section));
    const wordsOf = (section: Section): Uint32Array => {
      const [offset, length] = sectionAt(section);
      return new Uint32Array(buffer, offset, length >> 2);
    };
    const integersOf = (section: Section): Int32Array => {
      const [offset, length] = sectionAt(section);
      return new Int32Array(buffer, offset, length >> 2);
    };
    this.byteLength = header[HEADER_LENGTH] ?? 0;
    this.nameCount = header[HEADER_NAMES] ?? 0;
    this.entityCount = header[HEADER_ENTITIES] ?? 0;
    this.bucketBits = header[HEADER_BUCKET_BITS] ?? 0;
    this.openingBits = header[HEADER_OPENING_BITS] ?? 0;
    this.longest = header[HEADER_LONGEST] ?? 0;
    this.hasLatinStems = header[HEADER_LATIN_STEMS] === 1;
    this.#ownerBits = header[HEADER_OWNER_BITS] ?? 0;
    this.#ownerMask = 2 ** this.#ownerBits - 1;
    this.buckets = wordsOf('buckets');
    this.fingerprints = integersOf('fingerprints');
    this.#meanings = wordsOf('meanings');
    this.openings = bytesOf('openings');
    this.#profiles = integersOf('profiles');
    this.contextStarts = wordsOf('contextStarts');
    this.contexts = integersOf('contexts');
    this.#sorts = bytesOf('sorts');
    this.#sortOf = new IndexColumn(bytesOf('sortOf'), this.entityCount);
    this.#prominence = bytesOf('prominence');
    this.#states = wordsOf('states');
    this.#stateOf = new IndexColumn(bytesOf('stateOf'), this.entityCount);
    this.#lifetimes = integersOf('lifetimes');
    this.#lifetimeOf = new IndexColumn(bytesOf('lifetimeOf'), this.entityCount);
    this.#neighbourBlocks = wordsOf('neighbourBlocks');
    this.#neighbours = bytesOf('neighbours');
    this.#seats = wordsOf('seats');
    this.#seatsByBody = wordsOf('seatsByBody');
    this.#offices = integersOf('offices');
    this.#surnames = integersOf('surnames');
    this.#slugBlocks = wordsOf('slugBlocks');
    this.#slugs = bytesOf('slugs');
    this.version = decode(bytesOf('version'));
  }

  /** The entity with this number, as the pack numbers them: by slug, ascending. */
  entityAt(index: number): PackedEntity {
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const [type, kind] = this.#sortAt(this.#sortOf.at(index));
    const entity: PackedEntity = { slug: sortedTextAt(this.#slugBlocks, this.#slugs, index), type, kind };
    this.#read.set(index, entity);
    return entity;
  }

  /** The entity with this slug, or `undefined`; slugs are sorted, so it takes a score of comparisons. */
  entity(slug: string): PackedEntity | undefined {
    const index = indexOfSortedText(this.#slugBlocks, this.#slugs, this.entityCount, slug);
    return index < 0 ? undefined : this.entityAt(index);
  }

  /** The entity that the name of an entry belongs to. */
  ownerOf(entry: number): number {
    return (this.#meanings[entry] ?? 0) & this.#ownerMask;
  }

  /** One of the integers that say how the name of an entry may stand: `PROFILE_MANNER` and the like. */
  profileOf(entry: number, field: number): number {
    return this.#profiles[((this.#meanings[entry] ?? 0) >>> this.#ownerBits) * PROFILE_WIDTH + field] ?? 0;
  }

  /** How often news names the entity, 0 to 1. */
  prominenceOf(entity: number): number {
    return (this.#prominence[entity] ?? 0) / 255;
  }

  /** The state an entity belongs to, or `NO_ENTITY`. */
  stateOf(entity: number): number {
    return this.#states[this.#stateOf.at(entity)] ?? NO_ENTITY;
  }

  /** The first day of an entity, or `ALWAYS_FROM`. */
  firstDayOf(entity: number): number {
    return this.#lifetimes[2 * this.#lifetimeOf.at(entity)] ?? ALWAYS_FROM;
  }

  /** The last day of an entity, or `ALWAYS_TO`. */
  lastDayOf(entity: number): number {
    return this.#lifetimes[2 * this.#lifetimeOf.at(entity) + 1] ?? ALWAYS_TO;
  }

  /** The entities this one is tied to, whichever of the two says so; ascending. */
  neighboursOf(entity: number): Uint32Array {
    return numberListAt(this.#neighbourBlocks, this.#neighbours, entity);
  }

  /** The bodies that sit in a place, ascending. */
  seatsOf(place: number): Uint32Array {
    return secondsOf(this.#seats, place);
  }

  /** The places a body sits in, ascending. */
  placesSeating(body: number): Uint32Array {
    return secondsOf(this.#seatsByBody, body);
  }

  /** Whether any office of a state or body is known. */
  hasOffices(body: number): boolean {
    return this.#offices[this.#firstOffice(body) + OFFICE_BODY] === body;
  }

  /** Who held an office of a state or body: by person, then by term. */
  holdersOf(body: number, office: Office): Holder[] {
    const what = OFFICES_OF_ONE.indexOf(office);
    const holders: Holder[] = [];
    for (let row = this.#firstOffice(body); this.#offices[row + OFFICE_BODY] === body; row += OFFICE_WIDTH) {
      if (this.#offices[row + OFFICE_WHAT] !== what) continue;
      holders.push({
        holder: this.#offices[row + OFFICE_HOLDER] ?? NO_ENTITY,
        from: this.#offices[row + OFFICE_FROM] ?? 0,
        to: this.#offices[row + OFFICE_TO] ?? 0,
      });
    }
    return holders;
  }

  /** Whether a holder of an office has this surname, given by the first hash of its word. */
  hasSurname(holder: number, hash: number): boolean {
    for (
      let row = lowerRow(this.#surnames, PAIR_WIDTH, holder) * PAIR_WIDTH;
      this.#surnames[row] === holder;
      row += PAIR_WIDTH
    )
      if (this.#surnames[row + 1] === hash) return true;
    return false;
  }

  /** Where the rows of a body begin, or would. */
  #firstOffice(body: number): number {
    return lowerRow(this.#offices, OFFICE_WIDTH, body) * OFFICE_WIDTH;
  }

  #sortAt(index: number): readonly [EntityType, string] {
    this.#sortsRead ??= decode(this.#sorts)
      .split('\n')
      .map((line) => {
        const [type = 'Actor', kind = ''] = line.split(' ');
        return [type as EntityType, kind];
      });
    return this.#sortsRead[index] ?? ['Actor', ''];
  }
}

const NONE = new Uint32Array(0);

/** From rows of two, ascending: what stands beside this first. */
function secondsOf(rows: Uint32Array, first: number): Uint32Array {
  const start = lowerRow(rows, PAIR_WIDTH, first) * PAIR_WIDTH;
  // Asked of every place that a text names, and nearly none seats anybody.
  if (rows[start] !== first) return NONE;
  const seconds: number[] = [];
  for (let row = start; rows[row] === first; row += PAIR_WIDTH) seconds.push(rows[row + 1] ?? 0);
  return Uint32Array.from(seconds);
}

/** The first of ascending rows whose first integer is not below this one. */
function lowerRow(rows: Int32Array | Uint32Array, width: number, first: number): number {
  let low = 0;
  let high = Math.floor(rows.length / width);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * width] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

const decoder = new TextDecoder();

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * The pack these bytes are. The bytes are kept, not copied (unless they begin off a four-byte
 * boundary), and must not be changed afterwards.
 *
 * @throws {NamesPackError} `truncated`, `corrupt` or `format`
 */
export function openNamesPack(bytes: Uint8Array | ArrayBuffer): NamesPack {
  const given = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const aligned = given.byteOffset % 4 === 0 ? given : given.slice();
  if (aligned.length < 4)
    throw new NamesPackError(
      'truncated',
      `A names pack has ${HEADER_BYTES} bytes of header; here are ${given.length}.`,
    );
  const header = new Int32Array(
    aligned.buffer,
    aligned.byteOffset,
    Math.min(HEADER_WORDS, aligned.length >> 2),
  );
  if (header[HEADER_MAGIC] !== MAGIC)
    throw new NamesPackError('format', 'These bytes are not a names pack: they do not begin with its mark.');
  if (aligned.length < HEADER_BYTES)
    throw new NamesPackError(
      'truncated',
      `A names pack has ${HEADER_BYTES} bytes of header; here are ${given.length}.`,
    );
  if (header[HEADER_FORMAT] !== FORMAT)
    throw new NamesPackError(
      'format',
      `This names pack has format ${header[HEADER_FORMAT]}; this linker reads format ${FORMAT}.`,
    );
  const declared = header[HEADER_LENGTH] ?? 0;
  if (aligned.length < declared)
    throw new NamesPackError(
      'truncated',
      `The names pack says it has ${declared} bytes; here are ${given.length}.`,
    );
  if (aligned.length > declared || declared % (4 * CHECKSUM_STEP) !== 0)
    throw new NamesPackError(
      'corrupt',
      `The names pack says it has ${declared} bytes; here are ${given.length}.`,
    );
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, declared >> 2);
  if (checksumOf(words) !== header[HEADER_CHECKSUM])
    throw new NamesPackError(
      'corrupt',
      'The names pack does not agree with its own checksum: it was changed on the way.',
    );
  SECTIONS.forEach((section, index) => {
    const offset = header[HEADER_SECTIONS + 2 * index] ?? 0;
    const length = header[HEADER_SECTIONS + 2 * index + 1] ?? 0;
    if (offset % 4 !== 0 || offset < HEADER_BYTES || length < 0 || offset + length > declared)
      throw new NamesPackError('corrupt', `The names pack places its section "${section}" outside itself.`);
  });
  return new NamesPack(aligned.buffer, aligned.byteOffset, header);
}
