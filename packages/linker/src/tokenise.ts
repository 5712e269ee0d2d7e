/**
 * The one pass over the code units: words with their hashes, their case, and what stood before them.
 *
 * Letters and digits make a token, everything else separates, and a name is tokenised by the same
 * code as a page: `l'Algérie` is `l` + `algerie`, `Mali's` is `mali` + `s`, `al-Qaeda` is `al` +
 * `qaeda`. Initials written close (`U.S.`) are one token, so that they equal the plain acronym.
 * Time is linear in the text; `Intl.Segmenter` is not, and is not used.
 */
import {
  DIGIT,
  foldCodePoint,
  foldSlice,
  IDEOGRAPH,
  IGNORED,
  LOWER_LETTER,
  classOf,
  learn,
  longFoldingOf,
  MARK,
  SEPARATOR,
  SURROGATE,
  unitClass,
  unitFolding,
  UPPER_LETTER,
  withoutArticle,
} from './letters.ts';
import { findMasked } from './mask.ts';
import { unitsOf } from './text-units.ts';

/** The first letter is a capital. */
export const UPPER = 1;
/** At least two letters, all of them capitals. */
export const CAPITALS = 2;
/** The first letter is a small one. */
export const LOWER = 4;
export const NUMBER = 8;
/** Of a script without case. */
export const UNCASED = 16;
export const ARABIC = 32;
/** The first token of a sentence, where a capital says nothing. */
export const SENTENCE_START = 64;
/** The first token of a line that follows a short line: a new sentence unless a name runs over it. */
export const LINE_START = 128;
/** After a colon, a bracket or an opening quotation mark: a capital says little. */
export const SOFT_START = 256;
/** One letter. */
export const INITIAL = 512;
/** The punctuation before it ended a sentence. */
export const AFTER_STOP = 1024;

/** What stands between a token and the one before it. */
export const GAP_SPACE = 0;
export const GAP_HYPHEN = 1;
/** An en or em dash without spaces: `Mali–Ukraine`. */
export const GAP_DASH = 2;
export const GAP_APOSTROPHE = 3;
/** A single line break. */
export const GAP_LINE = 4;
export const GAP_COMMA = 5;
/** Any other punctuation. */
export const GAP_OTHER = 6;
/** A blank line: no name runs over it. */
export const GAP_BLANK = 7;

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Letters without their marks, at most 255: a composed and a decomposed word are as long. */
  readonly letters: Uint8Array;
  /** Two independent hashes of the folded token; the first alone is good enough for cue words. */
  readonly hash: Int32Array;
  readonly hash2: Int32Array;
  readonly flags: Uint16Array;
  readonly gap: Uint8Array;
}

const SEED = 0x81_1c_9d_c5 | 0;
const SEED2 = 0x2f_72_b4_21;
const FACTOR = 0x01_00_01_93;
const FACTOR2 = 0x85_eb_ca_6b;

/** A line shorter than this was broken by its writer, a longer one by a margin. */
const SHORT_LINE = 45;

/** Words that carry their full stop within a sentence; one-letter words do so without being listed. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st ste gen lt col capt maj sgt cpl adm cmdr brig sen rep gov pres hon rev fr jr sr ' +
    'no nos vs etc inc ltd co corp dept min sec amb mme mlle mm me pr cdt cne gal cl mgr art av approx'
  ).split(' '),
);

/** Bytes of a token over all columns. */
const TOKEN_BYTES = 20;

/** All columns lie in one buffer: to ask for seven costs more than to read an article. */
class TokenWriter implements Tokens {
  count = 0;
  start!: Int32Array;
  end!: Int32Array;
  hash!: Int32Array;
  hash2!: Int32Array;
  flags!: Uint16Array;
  letters!: Uint8Array;
  gap!: Uint8Array;
  #capacity = 0;

  constructor(capacity: number) {
    this.#allot(capacity);
  }

  #allot(capacity: number): void {
    const buffer = new ArrayBuffer(capacity * TOKEN_BYTES);
    this.start = new Int32Array(buffer, 0, capacity);
    this.end = new Int32Array(buffer, 4 * capacity, capacity);
    this.hash = new Int32Array(buffer, 8 * capacity, capacity);
    this.hash2 = new Int32Array(buffer, 12 * capacity, capacity);
    this.flags = new Uint16Array(buffer, 16 * capacity, capacity);
    this.letters = new Uint8Array(buffer, 18 * capacity, capacity);
    this.gap = new Uint8Array(buffer, 19 * capacity, capacity);
    this.#capacity = capacity;
  }

  push(
    start: number,
    end: number,
    letters: number,
    hash: number,
    hash2: number,
    flags: number,
    gap: number,
  ): void {
    if (this.count === this.#capacity) this.#grow();
    const at = this.count;
    this.start[at] = start;
    this.end[at] = end;
    this.letters[at] = Math.min(letters, 255);
    this.hash[at] = hash;
    this.hash2[at] = hash2;
    this.flags[at] = flags;
    this.gap[at] = gap;
    this.count = at + 1;
  }

  #grow(): void {
    const { start, end, hash, hash2, flags, letters, gap } = this;
    this.#allot(this.#capacity * 2);
    this.start.set(start);
    this.end.set(end);
    this.hash.set(hash);
    this.hash2.set(hash2);
    this.flags.set(flags);
    this.letters.set(letters);
    this.gap.set(gap);
  }
}

/** Most words have five letters or more, and a text of ideographs only has to grow once or twice. */
const UNITS_PER_TOKEN = 5;
const SMALLEST_CAPACITY = 32;

/** The tokens of a text, in order; `start` and `end` are UTF-16 offsets into the text as it was given. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  const units = unitsOf(text);
  const masked = findMasked(text, units);
  const tokens = new TokenWriter(Math.ceil(length / UNITS_PER_TOKEN) + SMALLEST_CAPACITY);
  let nextMask = 0;
  let maskStart = masked[0] ?? length;
  let at = 0;
  let gapStart = 0;
  let lineStart = 0;

  while (at < length) {
    if (at >= maskStart) {
      at = Math.max(at, masked[nextMask + 1] ?? length);
      nextMask += 2;
      maskStart = masked[nextMask] ?? length;
      continue;
    }
    const unit = units[at] ?? 0;
    const kind = unitClass[unit] || learn(unit);
    if (kind === SEPARATOR || kind === IGNORED || kind === MARK) {
      at += 1;
      continue;
    }
    if (kind === SURROGATE && surrogateClass(text, at) === SEPARATOR) {
      at += (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
      continue;
    }

    const start = at;
    let hash = SEED;
    let hash2 = SEED2;
    let letters = 0;
    let capitals = 0;
    let firstCase = 0;
    let arabic = false;
    let dots = 0;
    // Where the token ends if what follows is invisible and then a separator.
    let end = at;
    for (; at < length && at < maskStart; at += 1) {
      const code = units[at] ?? 0;
      const here = unitClass[code] || learn(code);
      if (here === IGNORED) continue;
      if (here === MARK) {
        end = at + 1;
        continue;
      }
      if (here === SEPARATOR) {
        if (code !== 0x2e || letters !== dots + 1 || capitals !== letters || !isCloseInitial(units, at + 1))
          break;
        dots += 1;
        continue;
      }
      if (here === IDEOGRAPH && at > start) break;
      let plain = unitFolding[code] ?? 0;
      if (here === SURROGATE) {
        if (surrogateClass(text, at) === SEPARATOR) break;
        for (const letter of foldCodePoint(text.codePointAt(at) ?? code)) {
          hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FACTOR);
          hash2 = Math.imul(hash2 + (letter.codePointAt(0) ?? 0), FACTOR2) ^ (hash2 >>> 15);
        }
        letters += 1;
        if (firstCase === 0) firstCase = UNCASED;
        at += 1;
        end = at + 1;
        continue;
      }
      if (plain === 0) {
        const long = longFoldingOf(code);
        for (let index = 0; index < long.length; index += 1) {
          plain = long.charCodeAt(index);
          hash = Math.imul(hash ^ plain, FACTOR);
          hash2 = Math.imul(hash2 + plain, FACTOR2) ^ (hash2 >>> 15);
        }
      } else {
        hash = Math.imul(hash ^ plain, FACTOR);
        hash2 = Math.imul(hash2 + plain, FACTOR2) ^ (hash2 >>> 15);
      }
      end = at + 1;
      if (here !== DIGIT) {
        letters += 1;
        if (here === UPPER_LETTER) capitals += 1;
        if (firstCase === 0)
          firstCase = here === UPPER_LETTER ? UPPER : here === LOWER_LETTER ? LOWER : UNCASED;
        if (code >= 0x06_00 && code <= 0x06_ff) arabic = true;
      }
      if (here === IDEOGRAPH) {
        at += 1;
        while (at < length && (unitClass[units[at] ?? 0] || learn(units[at] ?? 0)) === MARK) at += 1;
        end = at;
        break;
      }
    }
    if (dots > 0 && units[end] === 0x2e) {
      end += 1;
      at = end;
    }
    if (arabic) {
      const stem = withoutArticle(foldSlice(text, start, end));
      hash = hashOf(stem);
      hash2 = hash2Of(stem);
    }
    const between = readGap(text, units, gapStart, start, tokens, lineStart);
    if (between.lineStart >= 0) lineStart = between.lineStart;
    const nextIsSmall = firstCase === LOWER;
    let flags = firstCase === 0 ? NUMBER : firstCase;
    if (letters >= 2 && capitals === letters) flags |= CAPITALS;
    if (letters === 1 && end - start <= 2) flags |= INITIAL;
    if (arabic) flags |= ARABIC;
    flags |= between.flags;
    if (tokens.count === 0 || between.gap === GAP_BLANK || ((flags & AFTER_STOP) !== 0 && !nextIsSmall)) {
      flags |= SENTENCE_START;
    }
    tokens.push(
      start,
      end,
      letters,
      finish(hash),
      finish(hash2),
      flags,
      tokens.count === 0 ? GAP_BLANK : between.gap,
    );
    gapStart = end;
  }
  return tokens;
}

/** After `U.` comes an initial only if one capital letter stands alone: `U.S.`, but not `M.Macron`. */
function isCloseInitial(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  if ((unitClass[unit] || learn(unit)) !== UPPER_LETTER) return false;
  const after = units[at + 1] ?? 0;
  return (unitClass[after] || learn(after)) === SEPARATOR;
}

function surrogateClass(text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint > 0xff_ff ? classOf(String.fromCodePoint(codePoint)) : SEPARATOR;
}

interface Between {
  gap: number;
  flags: number;
  /** Where the last line of the gap begins, or -1 if the gap breaks no line. */
  lineStart: number;
}

// One object for all gaps: a page has thousands, and each is read at once.
const between: Between = { gap: GAP_SPACE, flags: 0, lineStart: -1 };

function readGap(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  tokens: Tokens,
  lineStart: number,
): Between {
  between.gap = GAP_SPACE;
  between.flags = 0;
  between.lineStart = -1;
  if (to - from === 1 && units[from] === 0x20) return between;
  if (to === from) {
    // Two ideographs, or an ideograph beside a word.
    return between;
  }

  let spaces = 0;
  let hyphens = 0;
  let dashes = 0;
  let apostrophes = 0;
  let commas = 0;
  let stops = 0;
  let dots = 0;
  let others = 0;
  let lines = 0;
  let mostLines = 0;
  let soft = false;
  let line = -1;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] ?? 0;
    switch (unit) {
      case 0x0a:
      case 0x20_28:
        lines += 1;
        if (lines > mostLines) mostLines = lines;
        line = at + 1;
        continue;
      case 0x0c:
      case 0x20_29:
        mostLines = 2;
        line = at + 1;
        continue;
      case 0x0d:
        // A carriage return counts as a line only where no line feed follows.
        if (units[at + 1] !== 0x0a) {
          lines += 1;
          if (lines > mostLines) mostLines = lines;
          line = at + 1;
        }
        continue;
      case 0x2d:
      case 0x20_10:
      case 0x20_11:
        hyphens += 1;
        break;
      case 0x20_12:
      case 0x20_13:
      case 0x20_14:
      case 0x20_15:
        dashes += 1;
        break;
      case 0x27:
      case 0x60:
      case 0xb4:
      case 0x02_bc:
      case 0x20_18:
      case 0x20_19:
      case 0xff_07:
        apostrophes += 1;
        break;
      case 0x2c:
      case 0x06_0c:
      case 0x30_01:
      case 0xff_0c:
        commas += 1;
        break;
      case 0x2e:
        dots += 1;
        break;
      case 0x21:
      case 0x3f:
      case 0x20_26:
      case 0x06_1f:
      case 0x06_d4:
      case 0x30_02:
      case 0xff_01:
      case 0xff_1f:
        stops += 1;
        break;
      case 0x28:
      case 0x5b:
        soft = true;
        others += 1;
        break;
      case 0x3a:
      case 0x22:
      case 0xab:
      case 0x20_1c:
      case 0x20_1e:
      case 0x20_22:
      case 0xb7:
      case 0x7c:
      case 0x3e:
      case 0x20_3a:
        soft = true;
        others += 1;
        break;
      default:
        if (isSpace(unit)) {
          // A line of nothing but spaces is blank too: spaces do not end the count.
          spaces += 1;
          continue;
        }
        if ((unitClass[unit] || learn(unit)) === IGNORED || unitClass[unit] === MARK) continue;
        others += 1;
    }
    lines = 0;
  }
  between.lineStart = line;
  if (mostLines >= 2) {
    between.gap = GAP_BLANK;
    return between;
  }
  const last = tokens.count - 1;
  if (mostLines === 1) {
    // Composed, so that a line with accents is as long in either form.
    const isShort =
      from - lineStart < 3 * SHORT_LINE && text.slice(lineStart, from).normalize('NFC').length < SHORT_LINE;
    if (isShort) between.flags |= LINE_START;
  }
  if (
    dots === 1 &&
    stops === 0 &&
    others === 0 &&
    commas === 0 &&
    last >= 0 &&
    isAbbreviated(text, tokens, last)
  ) {
    dots = 0;
  }
  // `U.S. Army` or `in the U.S. The army`: after close initials only a capital two words on could
  // tell, so the stop is taken as part of the acronym.
  if (dots + stops > 0) {
    between.gap = GAP_OTHER;
    between.flags |= AFTER_STOP;
    return between;
  }
  const apart = spaces > 0 || mostLines > 0;
  const joints = hyphens + dashes + apostrophes;
  if (others > 0 || joints > 1 || (joints === 1 && (apart || commas > 0))) {
    between.gap = GAP_OTHER;
    if (soft || joints > 0) between.flags |= SOFT_START;
  } else if (hyphens === 1) between.gap = GAP_HYPHEN;
  else if (dashes === 1) between.gap = GAP_DASH;
  else if (apostrophes === 1) between.gap = GAP_APOSTROPHE;
  else if (commas > 0) between.gap = GAP_COMMA;
  else if (mostLines === 1) between.gap = GAP_LINE;
  return between;
}

function isAbbreviated(text: string, tokens: Tokens, token: number): boolean {
  if (((tokens.flags[token] ?? 0) & INITIAL) !== 0) return ((tokens.flags[token] ?? 0) & UPPER) !== 0;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  return end - start <= 6 && ABBREVIATIONS.has(foldSlice(text, start, end));
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x0b ||
    unit === 0xa0 ||
    unit === 0x16_80 ||
    (unit >= 0x20_00 && unit <= 0x20_0a) ||
    unit === 0x20_2f ||
    unit === 0x20_5f ||
    unit === 0x30_00
  );
}

function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), FACTOR);
  return hash;
}

function hash2Of(folded: string): number {
  let hash = SEED2;
  for (let at = 0; at < folded.length; at += 1) {
    hash = Math.imul(hash + folded.charCodeAt(at), FACTOR2) ^ (hash >>> 15);
  }
  return hash;
}

/** Spreads a hash over all its bits, because its low bits choose a bucket. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7f_eb_35_2d);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x84_6c_a6_8b) ^ (mixed >>> 16);
}

/** The first hash of an already folded word, as `tokenise` would give it. */
export function hashFolded(folded: string): number {
  return finish(hashOf(folded));
}

/** The second hash of an already folded word, as `tokenise` would give it. */
export function hash2Folded(folded: string): number {
  return finish(hash2Of(folded));
}
