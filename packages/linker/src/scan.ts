/**
 * Where names of the pack stand in the tokens: the longest at each place, left to right, never two
 * over each other. Nothing is decided here but case and date; whether it is meant is decided later.
 *
 * Each token starts at most as many extensions as the longest name with its first token has words,
 * so a page of one repeated word is as linear as any other.
 */
import { FUNCTION, PARTICLE } from './cues/cue-bits.ts';
import type { Document } from './document.ts';
import { isCyrillic, looksPolish, mayEnd, MOST_INFLECTED_WORDS, splitWord } from './inflection.ts';
import { foldSlice } from './letters.ts';
import {
  bucketOf,
  capitalPattern,
  extend,
  extend2,
  hashStem,
  longestOpening,
  withoutClitics,
  withoutParticle,
} from './name-hash.ts';
import {
  POLICY_ACRONYM,
  POLICY_UPPER,
  PROFILE_CAPITALS,
  PROFILE_ENDINGS,
  PROFILE_FROM,
  PROFILE_MANNER,
  PROFILE_PATTERN,
  PROFILE_TOKENS,
} from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import { ARABIC, GAP_BLANK, LOWER, type Tokens, UNCASED, UPPER } from './tokenise.ts';

/** A stretch of tokens that is written like one or several names of the pack. */
export interface Span {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the pack's entries: all the names with this spelling that may stand here. */
  readonly entries: readonly number[];
  /** The spelling, as a number: equal for two spans of equal folded text. */
  readonly spelling: number;
  /** Found by the stems of its words: a case form of the listed name. */
  readonly inflected?: boolean;
}

/** A name is read a week before its validity: papers write "will be called" before the day. */
const GRACE_DAYS = 7;

/** The spans of a document, by position; `day` is the document's own day, if known. */
export function scan(pack: NamesPack, document: Document, day: number | undefined): Span[] {
  const spans: Span[] = [];
  const scanner = new Scanner(pack, document, day);
  const { count, hash, flags } = document.tokens;
  const { openings, openingBits } = pack;
  for (let from = 0; from < count; ) {
    // Most words of a page begin no name: a small one is then done with.
    const isSmall = ((flags[from] ?? 0) & (UPPER | UNCASED)) === 0;
    if (isSmall && longestOpening(openings, openingBits, hash[from] ?? 0) === 0) {
      from += 1;
      continue;
    }
    let span = scanner.longestFrom(from);
    if (span === undefined) {
      from += 1;
      continue;
    }
    const later = scanner.longerFromNext(span);
    if (later !== undefined) span = later;
    spans.push(span);
    from = span.to;
  }
  return spans;
}

class Scanner {
  readonly #pack: NamesPack;
  readonly #document: Document;
  readonly #text: string;
  readonly #tokens: Tokens;
  /** The last day on which a name may begin to be valid. */
  readonly #latest: number;
  readonly #isDated: boolean;
  #isPolish: boolean | undefined;
  /** Per token: its stem, once it has been asked for. */
  readonly #stems = new Map<number, Stem>();

  constructor(pack: NamesPack, document: Document, day: number | undefined) {
    this.#pack = pack;
    this.#document = document;
    this.#text = document.text;
    this.#tokens = document.tokens;
    this.#isDated = day !== undefined;
    this.#latest = day === undefined ? Number.POSITIVE_INFINITY : day + GRACE_DAYS;
  }

  /** The longest name at a token: as it stands there, or else without what its language adds to names. */
  longestFrom(from: number): Span | undefined {
    const { hash, hash2, flags } = this.#tokens;
    const flag = flags[from] ?? 0;
    const span = this.#extend(from, hash[from] ?? 0, hash2[from] ?? 0, 0);
    if (span !== undefined) return span;
    if ((flag & UNCASED) !== 0) {
      if ((flag & ARABIC) !== 0) return this.#withoutClitics(from);
      return this.#withoutParticle(from, 0, 0, 0);
    }
    return (flag & UPPER) !== 0 && this.#mayBeInflected(from) ? this.#inflected(from) : undefined;
  }

  /**
   * A name from the second token of a span on that reaches further, where the first is only an article:
   * “l'Union” is a town, but not in “l'Union européenne”.
   */
  longerFromNext({ from, to }: Span): Span | undefined {
    if (to - from < 2 || (this.#document.cues(from) & (FUNCTION | PARTICLE)) === 0) return undefined;
    const later = this.longestFrom(from + 1);
    return later !== undefined && later.to > to ? later : undefined;
  }

  #extend(from: number, firstHash: number, firstHash2: number, skippedUnits: number): Span | undefined {
    const { openings, openingBits, buckets, bucketBits, fingerprints } = this.#pack;
    const longest = longestOpening(openings, openingBits, firstHash);
    if (longest === 0) return undefined;
    const tokens = this.#tokens;
    const end = Math.min(from + longest, tokens.count);
    let best: Span | undefined;
    let hash = firstHash;
    let hash2 = firstHash2;
    for (let last = from; last < end; last += 1) {
      if (last > from) {
        const gap = tokens.gap[last] ?? 0;
        if (gap === GAP_BLANK) break;
        const shorter = hash;
        const shorter2 = hash2;
        hash = extend(hash, tokens.hash[last] ?? 0, gap);
        hash2 = extend2(hash2, tokens.hash2[last] ?? 0, gap);
        if (((tokens.flags[last] ?? 0) & UNCASED) !== 0) {
          const bare = this.#withoutParticle(from, last - from, shorter, shorter2);
          if (bare !== undefined) best = bare;
        }
      }
      // Nearly all looks end here, and a call for each would cost as much again.
      const bucket = bucketOf(hash, bucketBits);
      const behind = buckets[bucket + 1] ?? 0;
      let entry = buckets[bucket] ?? 0;
      while (entry < behind && fingerprints[entry] !== hash2) entry += 1;
      if (entry === behind) continue;
      const entries = this.#entriesAmong(entry, behind, from, last + 1, hash2, undefined);
      if (entries !== undefined) best = this.#spanOf(from, last + 1, skippedUnits, 0, entries, hash2, false);
    }
    return best;
  }

  #withoutClitics(from: number): Span | undefined {
    const { start, end } = this.#tokens;
    for (const bare of withoutClitics(this.#text, start[from] ?? 0, end[from] ?? 0)) {
      const span = this.#extend(from, bare.hash, bare.hash2, bare.units);
      if (span !== undefined) return span;
    }
    return undefined;
  }

  /** A name whose last word, that after so many others, has a particle; `hash` and `hash2` are those of the others. */
  #withoutParticle(from: number, others: number, hash: number, hash2: number): Span | undefined {
    const { start, end, gap } = this.#tokens;
    const last = from + others;
    const bare = withoutParticle(this.#text, start[last] ?? 0, end[last] ?? 0);
    if (bare === undefined) return undefined;
    const between = gap[last] ?? 0;
    const whole = others === 0 ? bare.hash : extend(hash, bare.hash, between);
    const whole2 = others === 0 ? bare.hash2 : extend2(hash2, bare.hash2, between);
    const entries = this.#entriesFor(from, last + 1, whole, whole2, undefined);
    return entries && this.#spanOf(from, last + 1, 0, bare.units, entries, whole2, false);
  }

  /** Whether the word is of a language that declines names, as far as its letters tell. */
  #mayBeInflected(token: number): boolean {
    if (isCyrillic(this.#text.charCodeAt(this.#tokens.start[token] ?? 0))) return true;
    if (!this.#pack.hasLatinStems) return false;
    this.#isPolish ??= looksPolish(this.#text);
    return this.#isPolish;
  }

  #inflected(from: number): Span | undefined {
    const pack = this.#pack;
    const { count, gap } = this.#tokens;
    const first = this.#stemOf(from);
    const longest = longestOpening(pack.openings, pack.openingBits, first.hash);
    let best: Span | undefined;
    let { hash, hash2 } = first;
    const words = [first];
    for (let length = 1; length <= Math.min(longest, MOST_INFLECTED_WORDS); length += 1) {
      const last = from + length - 1;
      if (length > 1) {
        if (last >= count || gap[last] === GAP_BLANK) break;
        const stem = this.#stemOf(last);
        words.push(stem);
        hash = extend(hash, stem.hash, gap[last] ?? 0);
        hash2 = extend2(hash2, stem.hash2, gap[last] ?? 0);
      }
      const entries = this.#entriesFor(from, last + 1, hash, hash2, words);
      if (entries !== undefined) best = this.#spanOf(from, last + 1, 0, 0, entries, hash2, true);
    }
    return best;
  }

  #stemOf(token: number): Stem {
    const known = this.#stems.get(token);
    if (known !== undefined) return known;
    const word = foldSlice(this.#text, this.#tokens.start[token] ?? 0, this.#tokens.end[token] ?? 0);
    const { stem, ending } = splitWord(word);
    const read = { word, ending, ...hashStem(stem) };
    this.#stems.set(token, read);
    return read;
  }

  #spanOf(
    from: number,
    to: number,
    skippedUnits: number,
    addedUnits: number,
    entries: readonly number[],
    spelling: number,
    inflected: boolean,
  ): Span {
    return {
      from,
      to,
      start: (this.#tokens.start[from] ?? 0) + skippedUnits,
      end: (this.#tokens.end[to - 1] ?? 0) - addedUnits,
      entries,
      spelling,
      inflected,
    };
  }

  #entriesFor(
    from: number,
    to: number,
    hash: number,
    hash2: number,
    words: readonly Stem[] | undefined,
  ): number[] | undefined {
    const { buckets, bucketBits } = this.#pack;
    const bucket = bucketOf(hash, bucketBits);
    return this.#entriesAmong(buckets[bucket] ?? 0, buckets[bucket + 1] ?? 0, from, to, hash2, words);
  }

  /** The entries of a bucket, from one up to another, that may stand at these tokens. */
  #entriesAmong(
    first: number,
    behind: number,
    from: number,
    to: number,
    hash2: number,
    words: readonly Stem[] | undefined,
  ): number[] | undefined {
    const { fingerprints } = this.#pack;
    let found: number[] | undefined;
    for (let entry = first; entry < behind; entry += 1) {
      if (fingerprints[entry] !== hash2) continue;
      if (!this.#mayStand(entry, from, to) || !this.#mayEnd(entry, words)) continue;
      if (found === undefined) found = [entry];
      else found.push(entry);
    }
    return found;
  }

  #mayStand(entry: number, from: number, to: number): boolean {
    const pack = this.#pack;
    // Another name with this hash would as a rule have another number of words.
    if (pack.profileOf(entry, PROFILE_TOKENS) !== to - from) return false;
    if (pack.profileOf(entry, PROFILE_FROM) > this.#latest) return false;
    if (this.#isDated && pack.firstDayOf(pack.ownerOf(entry)) > this.#latest) return false;
    const policy = pack.profileOf(entry, PROFILE_MANNER) & 15;
    if (policy === POLICY_UPPER)
      return hasCapitals(this.#tokens, from, to, pack.profileOf(entry, PROFILE_CAPITALS));
    if (policy === POLICY_ACRONYM)
      return capitalPattern(this.#document.slice(from, to)) === pack.profileOf(entry, PROFILE_PATTERN);
    return true;
  }

  /** Whether words found by their stems have endings that the name takes. */
  #mayEnd(entry: number, words: readonly Stem[] | undefined): boolean {
    const endings = this.#pack.profileOf(entry, PROFILE_ENDINGS);
    if (words === undefined || endings === 0) return words === undefined && endings === 0;
    return words.every(({ word, ending }, place) => mayEnd(endings, place, word, ending));
  }
}

/** A word of the text by its stem. */
interface Stem {
  /** The whole word, folded. */
  readonly word: string;
  readonly ending: string;
  readonly hash: number;
  readonly hash2: number;
}

function hasCapitals(tokens: Tokens, from: number, to: number, mask: number): boolean {
  for (let token = from, rest = mask; token < to && rest !== 0; token += 1, rest >>>= 1) {
    if ((rest & 1) !== 0 && ((tokens.flags[token] ?? 0) & LOWER) !== 0) return false;
  }
  return true;
}
