/**
 * Where names of the pack stand in the tokens: the longest at each place, left to right, never two
 * over each other. Nothing is decided here but case and date; whether it is meant is decided later.
 *
 * Each token starts at most as many extensions as the longest name with its first token has words,
 * so a page of one repeated word is as linear as any other.
 */
import type { Document } from './document.ts';
import { bucketOf, capitalPattern, extend, extend2, withoutClitic } from './name-hash.ts';
import {
  POLICY_ACRONYM,
  POLICY_UPPER,
  PROFILE_CAPITALS,
  PROFILE_FROM,
  PROFILE_MANNER,
  PROFILE_PATTERN,
  PROFILE_TOKENS,
} from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import { ARABIC, GAP_BLANK, LOWER, type Tokens } from './tokenise.ts';

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
}

/** A name is read a week before its validity: papers write "will be called" before the day. */
const GRACE_DAYS = 7;

/** The spans of a document, by position; `day` is the document's own day, if known. */
export function scan(pack: NamesPack, document: Document, day: number | undefined): Span[] {
  const spans: Span[] = [];
  const { tokens, text } = document;
  const latest = day === undefined ? Number.POSITIVE_INFINITY : day + GRACE_DAYS;
  for (let from = 0; from < tokens.count; ) {
    const hash = tokens.hash[from] ?? 0;
    let span = longestFrom(pack, document, from, hash, tokens.hash2[from] ?? 0, 0, latest);
    if (span === undefined && ((tokens.flags[from] ?? 0) & ARABIC) !== 0) {
      const stem = withoutClitic(text, tokens.start[from] ?? 0, tokens.end[from] ?? 0);
      if (stem !== undefined)
        span = longestFrom(pack, document, from, stem.hash, stem.hash2, stem.units, latest);
    }
    if (span === undefined) from += 1;
    else {
      spans.push(span);
      from = span.to;
    }
  }
  return spans;
}

function longestFrom(
  pack: NamesPack,
  document: Document,
  from: number,
  firstHash: number,
  firstHash2: number,
  skippedUnits: number,
  latest: number,
): Span | undefined {
  const { tokens } = document;
  const longest = pack.openings[bucketOf(firstHash, pack.openingBits)] ?? 0;
  if (longest === 0) return undefined;
  let best: Span | undefined;
  let hash = firstHash;
  let hash2 = firstHash2;
  for (let length = 1; length <= longest; length += 1) {
    const last = from + length - 1;
    if (length > 1) {
      if (last >= tokens.count) break;
      const gap = tokens.gap[last] ?? 0;
      if (gap === GAP_BLANK) break;
      hash = extend(hash, tokens.hash[last] ?? 0, gap);
      hash2 = extend2(hash2, tokens.hash2[last] ?? 0, gap);
    }
    const entries = entriesFor(pack, document, from, last + 1, hash, hash2, latest);
    if (entries !== undefined) {
      best = {
        from,
        to: last + 1,
        start: (tokens.start[from] ?? 0) + skippedUnits,
        end: tokens.end[last] ?? 0,
        entries,
        spelling: hash2,
      };
    }
  }
  return best;
}

function entriesFor(
  pack: NamesPack,
  document: Document,
  from: number,
  to: number,
  hash: number,
  hash2: number,
  latest: number,
): number[] | undefined {
  const bucket = bucketOf(hash, pack.bucketBits);
  const end = pack.buckets[bucket + 1] ?? 0;
  let found: number[] | undefined;
  for (let entry = pack.buckets[bucket] ?? 0; entry < end; entry += 1) {
    if (pack.fingerprints[entry] !== hash2) continue;
    if (!mayStand(pack, entry, document, from, to, latest)) continue;
    if (found === undefined) found = [entry];
    else found.push(entry);
  }
  return found;
}

function mayStand(
  pack: NamesPack,
  entry: number,
  document: Document,
  from: number,
  to: number,
  latest: number,
): boolean {
  // Another name with this hash would as a rule have another number of words.
  if (pack.profileOf(entry, PROFILE_TOKENS) !== to - from) return false;
  if (pack.profileOf(entry, PROFILE_FROM) > latest) return false;
  if (pack.firstDayOf(pack.ownerOf(entry)) > latest) return false;
  const policy = pack.profileOf(entry, PROFILE_MANNER) & 15;
  if (policy === POLICY_UPPER)
    return hasCapitals(document.tokens, from, to, pack.profileOf(entry, PROFILE_CAPITALS));
  if (policy === POLICY_ACRONYM)
    return capitalPattern(document.slice(from, to)) === pack.profileOf(entry, PROFILE_PATTERN);
  return true;
}

function hasCapitals(tokens: Tokens, from: number, to: number, mask: number): boolean {
  for (let token = from, rest = mask; token < to && rest !== 0; token += 1, rest >>>= 1) {
    if ((rest & 1) !== 0 && ((tokens.flags[token] ?? 0) & LOWER) !== 0) return false;
  }
  return true;
}
