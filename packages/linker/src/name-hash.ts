/**
 * From tokens to the hash of a name, one token at a time, so that the scanner extends a candidate
 * without starting again.
 *
 * A comma or other punctuation is part of the hash: `Bamako, Mali` is not the name `Bamako Mali`,
 * but a name written with a comma matches a text written so.
 */
import { GAP_COMMA, GAP_OTHER, hash2Folded, hashFolded, type Tokens } from './tokenise.ts';
import { foldSlice, withoutArticle } from './letters.ts';

const FACTOR = 0x9e_37_79_b1;
const FACTOR2 = 0xc2_b2_ae_35;
const COMMA = 0x3c_6e_f3_72;
const PUNCTUATION = 0x1b_87_35_93;

/** Continues the first lane, which chooses the bucket. */
export function extend(hash: number, token: number, gap: number): number {
  return Math.imul((hash ^ (hash >>> 15)) + punctuation(gap), FACTOR) ^ token;
}

/** Continues the second lane, which is the fingerprint. */
export function extend2(hash: number, token: number, gap: number): number {
  const mixed = Math.imul((hash ^ (hash >>> 13)) + punctuation(gap) + token, FACTOR2);
  return mixed ^ (mixed >>> 16);
}

function punctuation(gap: number): number {
  return gap === GAP_COMMA ? COMMA : gap === GAP_OTHER ? PUNCTUATION : 0;
}

/** The bucket of a finished first lane. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b) >>> (32 - bits);
}

/**
 * Openings say of a first token how many tokens the longest name has that may begin so. Several tokens
 * share a place, so some bits of the hash stand beside the number while only one token is there: most
 * words of a page begin no name, and are dismissed here.
 */
const OPENING_TOKENS = 31;
const OPENING_TAGS = 7;
const OPENING_TAG_SHIFT = 5;

/** Notes that a name of so many tokens begins with the token of this hash. */
export function markOpening(openings: Uint8Array, bits: number, hash: number, tokens: number): void {
  const at = bucketOf(hash, bits);
  const known = openings[at] ?? 0;
  const tag = known === 0 || known >> OPENING_TAG_SHIFT === openingTag(hash) ? openingTag(hash) : 0;
  openings[at] = Math.max(known & OPENING_TOKENS, tokens) | (tag << OPENING_TAG_SHIFT);
}

/** Tokens of the longest name that may begin with the token of this hash; 0 for none. */
export function longestOpening(openings: Uint8Array, bits: number, hash: number): number {
  const known = openings[bucketOf(hash, bits)] ?? 0;
  const tag = known >> OPENING_TAG_SHIFT;
  return tag === 0 || tag === openingTag(hash) ? known & OPENING_TOKENS : 0;
}

function openingTag(hash: number): number {
  return ((hash >>> 3) % OPENING_TAGS) + 1;
}

/** Both lanes over a whole name. */
export function hashName(tokens: Tokens): { hash: number; hash2: number } {
  let hash = tokens.hash[0] ?? 0;
  let hash2 = tokens.hash2[0] ?? 0;
  for (let token = 1; token < tokens.count; token += 1) {
    const gap = tokens.gap[token] ?? 0;
    hash = extend(hash, tokens.hash[token] ?? 0, gap);
    hash2 = extend2(hash2, tokens.hash2[token] ?? 0, gap);
  }
  return { hash, hash2 };
}

/** Nearly all acronyms, of which one can tell the case without asking Unicode. */
const PLAIN_LETTERS = /^[A-Za-z]+$/;
const FIRST_SMALL = 0x61;

/**
 * A number that two spellings share if their letters have the same cases: `US` and `U.S.` do, `Us`
 * does not. Text without case gives 0.
 */
export function capitalPattern(text: string): number {
  let pattern = 0;
  if (PLAIN_LETTERS.test(text)) {
    for (let at = 0; at < text.length; at += 1)
      pattern = Math.imul(pattern, 31) + (text.charCodeAt(at) >= FIRST_SMALL ? 1 : 2);
    return pattern | 0;
  }
  for (const character of text.normalize('NFC')) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    if (lower === upper) continue;
    pattern = Math.imul(pattern, 31) + (character === lower ? 1 : 2);
  }
  return pattern | 0;
}

/** Keeps stems apart from words: Путин as a stem may be followed by more, as a word not. */
const STEM = 0x51_ed_27_0b;

/** Both lanes of one stem. */
export function hashStem(stem: string): { hash: number; hash2: number } {
  return { hash: hashFolded(stem) ^ STEM, hash2: hash2Folded(stem) ^ STEM };
}

/** Both lanes over the stems of a name with these tokens. */
export function hashStems(
  tokens: Tokens,
  stems: readonly string[],
): { first: number; hash: number; hash2: number } {
  let hash = 0;
  let hash2 = 0;
  let first = 0;
  for (const [token, stem] of stems.entries()) {
    const own = hashStem(stem);
    const gap = tokens.gap[token] ?? 0;
    hash = token === 0 ? own.hash : extend(hash, own.hash, gap);
    hash2 = token === 0 ? own.hash2 : extend2(hash2, own.hash2, gap);
    if (token === 0) first = own.hash;
  }
  return { first, hash, hash2 };
}

/** Clitics that Arabic writes before a name: and, so; then in, like, to. */
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
const SHORTEST_STEM = 3;

/** A token without something that is written onto a name, and how many units of the text that takes. */
export interface Bare {
  readonly hash: number;
  readonly hash2: number;
  readonly units: number;
}

/**
 * An Arabic token without one and without two clitics, the fewest taken off first; empty where there is
 * none to take off. The article behind a clitic goes with it, also where the two are contracted.
 */
export function withoutClitics(text: string, start: number, end: number): Bare[] {
  const word = foldSlice(text, start, end);
  const found: Bare[] = [];
  let rest = word;
  for (const clitics of [CONJUNCTIONS, PREPOSITIONS]) {
    if (!clitics.includes(rest.charAt(0))) continue;
    const isContracted = rest.startsWith('لل');
    rest = rest.slice(1);
    const stem = isContracted ? rest.slice(1) : withoutArticle(rest);
    if (stem.length < SHORTEST_STEM) break;
    found.push({
      hash: hashFolded(stem),
      hash2: hash2Folded(stem),
      units: unitsOf(text, start, word.length - rest.length),
    });
  }
  return found;
}

/** How many units these letters take with the marks over them. */
function unitsOf(text: string, start: number, letters: number): number {
  let at = start;
  for (let seen = 0; seen < letters || foldSlice(text, at, at + 1) === ''; at += 1)
    if (foldSlice(text, at, at + 1) !== '') seen += 1;
  return at - start;
}

/** Particles that Korean writes behind a name, the longer first. */
const PARTICLES = '에서 에게 으로 이라 까지 부터 은 는 이 가 을 를 의 에 와 과 도 로 만'.split(' ');
const FIRST_HANGUL = 0xac_00;
const LAST_HANGUL = 0xd7_a3;

/** A token in Hangul without its particle, or `undefined`; it keeps two syllables at least. */
export function withoutParticle(text: string, start: number, end: number): Bare | undefined {
  const last = text.charCodeAt(end - 1);
  if (last < FIRST_HANGUL || last > LAST_HANGUL) return undefined;
  const particle = PARTICLES.find((each) => text.startsWith(each, end - each.length));
  if (particle === undefined || end - start - particle.length < 2) return undefined;
  const bare = foldSlice(text, start, end - particle.length);
  return { hash: hashFolded(bare), hash2: hash2Folded(bare), units: particle.length };
}
