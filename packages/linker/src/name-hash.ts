/**
 * From tokens to the hash of a name, one token at a time, so that the scanner extends a candidate
 * without starting again.
 *
 * A comma or other punctuation is part of the hash: `Bamako, Mali` is not the name `Bamako Mali`,
 * but a name written with a comma matches a text written so.
 */
import { GAP_COMMA, GAP_OTHER, hash2Folded, hashFolded, type Tokens } from './tokenise.ts';
import { foldSlice } from './letters.ts';

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

/**
 * A number that two spellings share if their letters have the same cases: `US` and `U.S.` do, `Us`
 * does not. Text without case gives 0.
 */
export function capitalPattern(text: string): number {
  let pattern = 0;
  for (const character of text.normalize('NFC')) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    if (lower === upper) continue;
    pattern = Math.imul(pattern, 31) + (character === lower ? 1 : 2);
  }
  return pattern | 0;
}

/** Clitics that Arabic writes before a name: and, so, in, like, to. */
const CLITICS = 'وفبكل';
const CONTRACTED_ARTICLE = 'لل';
const SHORTEST_STEM = 3;

/**
 * The hashes of an Arabic token without the first clitic, and how many units of the text that
 * clitic takes, or `undefined` where there is none to take off.
 */
export function withoutClitic(
  text: string,
  start: number,
  end: number,
): { hash: number; hash2: number; units: number } | undefined {
  const word = foldSlice(text, start, end);
  let stem: string;
  if (word.startsWith(CONTRACTED_ARTICLE)) stem = word.slice(2);
  else if (CLITICS.includes(word.charAt(0))) stem = word.slice(1).replace(/^ال(?=...)/, '');
  else return undefined;
  if (stem.length < SHORTEST_STEM) return undefined;
  return { hash: hashFolded(stem), hash2: hash2Folded(stem), units: 1 };
}
