/**
 * A names pack as the linker reads it: views on the bytes as they came, nothing parsed or copied.
 */
import type { EntityType } from './model.ts';
import { NamesPackError } from './names-pack-error.ts';
import {
  checksumOf,
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
  MAGIC,
  type Section,
  SECTIONS,
  TYPES,
} from './names-pack-format.ts';

/** What one name or entity of the pack is, by its number. */
export interface PackedEntity {
  readonly slug: string;
  readonly type: EntityType;
  readonly kind: string;
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
  readonly buckets: Uint32Array;
  readonly fingerprints: Int32Array;
  readonly owners: Uint32Array;
  readonly profileOf: Uint16Array;
  readonly openings: Uint8Array;
  readonly profiles: Int32Array;
  readonly contextStarts: Uint32Array;
  readonly contexts: Int32Array;
  readonly entityKinds: Uint16Array;
  readonly prominence: Uint8Array;
  readonly countries: Uint32Array;
  readonly lifetimes: Int32Array;
  readonly relatedStarts: Uint32Array;
  readonly related: Uint32Array;
  readonly #slugStarts: Uint32Array;
  readonly #slugs: Uint8Array;
  readonly #kinds: readonly string[];
  readonly #read = new Map<number, PackedEntity>();

  /** Use `openNamesPack`, which judges the bytes first. */
  constructor(buffer: ArrayBufferLike, byteOffset: number, header: Int32Array) {
    const sectionAt = (section: Section): readonly [number, number] => {
      const index = HEADER_SECTIONS + 2 * SECTIONS.indexOf(section);
      return [byteOffset + (header[index] ?? 0), header[index + 1] ?? 0];
    };
    const bytesOf = (section: Section): Uint8Array => new Uint8Array(buffer, ...sectionAt(section));
    const shortsOf = (section: Section): Uint16Array => {
      const [offset, length] = sectionAt(section);
      return new Uint16Array(buffer, offset, length >> 1);
    };
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
    this.buckets = wordsOf('buckets');
    this.fingerprints = integersOf('fingerprints');
    this.owners = wordsOf('owners');
    this.profileOf = shortsOf('profileOf');
    this.openings = bytesOf('openings');
    this.profiles = integersOf('profiles');
    this.contextStarts = wordsOf('contextStarts');
    this.contexts = integersOf('contexts');
    this.entityKinds = shortsOf('entityKinds');
    this.prominence = bytesOf('prominence');
    this.countries = wordsOf('countries');
    this.lifetimes = integersOf('lifetimes');
    this.relatedStarts = wordsOf('relatedStarts');
    this.related = wordsOf('related');
    this.#slugStarts = wordsOf('slugStarts');
    this.#slugs = bytesOf('slugs');
    this.#kinds = decode(bytesOf('kinds')).split('\n');
    this.version = decode(bytesOf('version'));
  }

  /** The entity with this number, as the pack numbers them: by slug, ascending. */
  entityAt(index: number): PackedEntity {
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const kinds = this.entityKinds[index] ?? 0;
    const entity: PackedEntity = {
      slug: this.#slugAt(index),
      type: TYPES[kinds & 15] ?? 'Actor',
      kind: this.#kinds[kinds >> 4] ?? '',
    };
    this.#read.set(index, entity);
    return entity;
  }

  /** The entity with this slug, or `undefined`; slugs are sorted, so it takes a score of comparisons. */
  entity(slug: string): PackedEntity | undefined {
    let low = 0;
    let high = this.entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#slugAt(middle);
      if (found === slug) return this.entityAt(middle);
      if (found < slug) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #slugAt(index: number): string {
    return decode(this.#slugs.subarray(this.#slugStarts[index], this.#slugStarts[index + 1]));
  }
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
  if (aligned.length > declared || declared % 4 !== 0)
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
