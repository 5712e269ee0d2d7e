/**
 * The one pass over the code units: words with their hashes, their case, and what stood before them.
 *
 * Letters and digits make a token, everything else separates, and a name is tokenised by the same
 * code as a page: `l'Algérie` is `l` + `algerie`, `Mali's` is `mali` + `s`, `al-Qaeda` is `al` +
 * `qaeda`. Initials written close (`U.S.`) are one token, so that they equal the plain acronym.
 * Time is linear in the text; `Intl.Segmenter` is not, and is not used.
 */
import {
  CAPITAL,
  DIGIT,
  foldCodePoint,
  foldSlice,
  IDEOGRAPH,
  IGNORED,
  isArabic,
  LOWER_LETTER,
  classOf,
  learn,
  longFoldingOf,
  MARK,
  plainLetter,
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
class TokenColumns implements Tokens {
  count = 0;
  readonly capacity: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly hash2: Int32Array;
  readonly flags: Uint16Array;
  readonly letters: Uint8Array;
  readonly gap: Uint8Array;

  constructor(capacity: number) {
    const buffer = new ArrayBuffer(capacity * TOKEN_BYTES);
    this.capacity = capacity;
    this.start = new Int32Array(buffer, 0, capacity);
    this.end = new Int32Array(buffer, 4 * capacity, capacity);
    this.hash = new Int32Array(buffer, 8 * capacity, capacity);
    this.hash2 = new Int32Array(buffer, 12 * capacity, capacity);
    this.flags = new Uint16Array(buffer, 16 * capacity, capacity);
    this.letters = new Uint8Array(buffer, 18 * capacity, capacity);
    this.gap = new Uint8Array(buffer, 19 * capacity, capacity);
  }

  /** The same tokens with twice the room. */
  grown(): TokenColumns {
    const larger = new TokenColumns(this.capacity * 2);
    larger.count = this.count;
    larger.start.set(this.start);
    larger.end.set(this.end);
    larger.hash.set(this.hash);
    larger.hash2.set(this.hash2);
    larger.flags.set(this.flags);
    larger.letters.set(this.letters);
    larger.gap.set(this.gap);
    return larger;
  }
}

/** Most words have five letters or more, and a text of ideographs only has to grow once or twice. */
const UNITS_PER_TOKEN = 5;
const SMALLEST_CAPACITY = 32;

const SPACE = 0x20;
const STOP = 0x2e;
const MOST_LETTERS = 255;

/** The tokens of a text, in order; `start` and `end` are UTF-16 offsets into the text as it was given. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  const units = unitsOf(text);
  const masked = findMasked(text, units);
  let tokens = new TokenColumns(Math.ceil(length / UNITS_PER_TOKEN) + SMALLEST_CAPACITY);
  let count = 0;
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
    let letter = plainLetter[unit] ?? 0;
    if (letter === 0) {
      const kind = unitClass[unit] || learn(unit);
      if (kind === SEPARATOR || kind === IGNORED || kind === MARK) {
        at += 1;
        continue;
      }
      if (kind === SURROGATE && surrogateClass(text, at) === SEPARATOR) {
        at += (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
        continue;
      }
      letter = plainLetter[unit] ?? 0;
    }

    const start = at;
    let hash = SEED;
    let hash2 = SEED2;
    let flags = letter === 0 ? 0 : letter >= CAPITAL ? UPPER : LOWER;
    // Of nearly every word this is all; nothing that could end at a mask is a plain letter.
    let shared = CAPITAL;
    while (letter !== 0) {
      shared &= letter;
      letter &= ~CAPITAL;
      hash = Math.imul(hash ^ letter, FACTOR);
      hash2 = Math.imul(hash2 + letter, FACTOR2) ^ (hash2 >>> 15);
      at += 1;
      letter = plainLetter[units[at] ?? 0] ?? 0;
    }
    let end = at;
    let letters = at - start;
    let isCapital = shared !== 0;
    const next = units[at] ?? 0;
    if (next !== SPACE && (unitClass[next] !== SEPARATOR || (next === STOP && letters === 1 && isCapital))) {
      readRest(text, units, start, at, Math.min(length, maskStart), hash, hash2, letters, flags, isCapital);
      ({ end, next: at, letters, hash, hash2, flags, isCapital } = rest);
    }
    if (letters >= 2) {
      if (isCapital) flags |= CAPITALS;
    } else if (letters === 1 && end - start <= 2) flags |= INITIAL;

    let gap = GAP_SPACE;
    if (count === 0 || start - gapStart !== 1 || units[gapStart] !== SPACE) {
      tokens.count = count;
      const between = readGap(text, units, gapStart, start, tokens, lineStart);
      if (between.lineStart >= 0) lineStart = between.lineStart;
      gap = count === 0 ? GAP_BLANK : between.gap;
      flags |= between.flags;
      if (gap === GAP_BLANK || ((flags & AFTER_STOP) !== 0 && (flags & LOWER) === 0)) flags |= SENTENCE_START;
    }
    if (count === tokens.capacity) {
      tokens.count = count;
      tokens = tokens.grown();
    }
    tokens.start[count] = start;
    tokens.end[count] = end;
    tokens.letters[count] = Math.min(letters, MOST_LETTERS);
    tokens.hash[count] = finish(hash);
    tokens.hash2[count] = finish(hash2);
    tokens.flags[count] = flags;
    tokens.gap[count] = gap;
    count += 1;
    gapStart = end;
  }
  tokens.count = count;
  return tokens;
}

/** The case of a word by the class of its first letter. */
const CASE_OF = new Uint8Array(16).fill(UNCASED);
CASE_OF[UPPER_LETTER] = UPPER;
CASE_OF[LOWER_LETTER] = LOWER;

/** A word read to its end. */
interface Word {
  end: number;
  /** Where reading goes on; behind `end` there may be something invisible. */
  next: number;
  letters: number;
  hash: number;
  hash2: number;
  flags: number;
  /** Whether all letters are capitals. */
  isCapital: boolean;
}

// One object for all words, as for the gaps.
const rest: Word = { end: 0, next: 0, letters: 0, hash: 0, hash2: 0, flags: 0, isCapital: true };

/**
 * Reads on into `rest` where a word holds more than plain letters: digits, marks, initials, other scripts.
 * The arguments are what was read of it up to `from`; `limit` is where no word may reach.
 */
function readRest(
  text: string,
  units: Uint16Array,
  start: number,
  from: number,
  limit: number,
  hashSoFar: number,
  hash2SoFar: number,
  lettersSoFar: number,
  flagsSoFar: number,
  isCapitalSoFar: boolean,
): void {
  let at = from;
  let hash = hashSoFar;
  let hash2 = hash2SoFar;
  let letters = lettersSoFar;
  let firstCase = flagsSoFar;
  let isCapital = isCapitalSoFar;
  let arabic = false;
  let dots = 0;
  // Where the word ends if what follows is invisible and then a separator.
  let end = at;
  for (; at < limit; at += 1) {
    const code = units[at] ?? 0;
    const here = unitClass[code] || learn(code);
    if (here === IGNORED) continue;
    if (here === MARK) {
      end = at + 1;
      continue;
    }
    if (here === SEPARATOR) {
      if (code !== STOP || letters !== dots + 1 || !isCapital || !isCloseInitial(units, at + 1)) break;
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
      isCapital = false;
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
      isCapital &&= here === UPPER_LETTER;
      if (firstCase === 0) firstCase = CASE_OF[here] ?? 0;
      arabic ||= isArabic(code);
    }
    if (here === IDEOGRAPH) {
      at += 1;
      while ((unitClass[units[at] ?? 0] || learn(units[at] ?? 0)) === MARK) at += 1;
      end = at;
      break;
    }
  }
  if (dots > 0 && units[end] === STOP) {
    end += 1;
    at = end;
  }
  if (arabic) {
    const stem = withoutArticle(foldSlice(text, start, end));
    hash = hashOf(stem);
    hash2 = hash2Of(stem);
  }
  rest.end = end;
  rest.next = at;
  rest.letters = letters;
  rest.hash = hash;
  rest.hash2 = hash2;
  rest.flags = (firstCase === 0 ? NUMBER : firstCase) | (arabic ? ARABIC : 0);
  rest.isCapital = isCapital;
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
