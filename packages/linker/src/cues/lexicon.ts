/**
 * What the linker knows about a word before it looks at the pack: one set of bits per word.
 *
 * Words are looked up by the hash the tokeniser has computed anyway, so asking costs one probe and no
 * string. The lists are tokenised like any text, at the first question.
 */
import { tokenise } from '../tokenise.ts';
import {
  AMERICAN_STATES,
  ARTS_AND_SPORT,
  COMMON_WORDS,
  DATES,
  HEADS_OF_NAMES,
  NAMED_THINGS,
  PRIVATE_CALLINGS,
} from './common-words.ts';
import {
  COMPOUND_TAILS,
  FUNCTION_WORDS,
  HYPHEN_TAILS,
  LOCATIVES,
  NAME_PARTICLES,
  PARTICLES,
  PREFIXES,
  TIES,
} from './function-words.ts';
import { FAMILY_NAMES_FIRST, FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { PEOPLES } from './peoples.ts';
import {
  DESIGNATORS,
  FEMALE_ADDRESSES,
  GENERIC_NOUNS,
  HONORIFICS,
  KIN,
  MALE_ADDRESSES,
  OFFICES,
  TITLE_MODIFIERS,
  TITLES,
} from './titles.ts';
import { MENU_WORDS } from './chrome-words.ts';

export const FUNCTION = 1;
export const LOCATIVE = 1 << 1;
export const TIE = 1 << 2;
export const PARTICLE = 1 << 3;
export const PREFIX = 1 << 4;
export const HYPHEN_TAIL = 1 << 5;
export const TITLE = 1 << 6;
export const TITLE_MODIFIER = 1 << 7;
export const HONORIFIC = 1 << 8;
export const FEMALE_ADDRESS = 1 << 9;
export const OFFICE = 1 << 10;
export const GENERIC = 1 << 11;
export const KINSHIP = 1 << 12;
export const PEOPLE = 1 << 13;
export const MALE_NAME = 1 << 14;
export const FEMALE_NAME = 1 << 15;
export const FAMILY_FIRST = 1 << 16;
export const DATE = 1 << 17;
export const COMMON = 1 << 18;
export const HEAD_OF_NAME = 1 << 19;
export const ARTS_OR_SPORT = 1 << 20;
export const PRIVATE_CALLING = 1 << 21;
export const MENU = 1 << 22;
export const NAME_PARTICLE = 1 << 23;
export const DESIGNATOR = 1 << 24;
export const COMPOUND_TAIL = 1 << 25;
export const NAMED_THING = 1 << 26;
export const AMERICAN_STATE = 1 << 27;
export const MALE_ADDRESS = 1 << 28;
export const GIVEN_NAME = MALE_NAME | FEMALE_NAME;

const LISTS: readonly (readonly [number, string])[] = [
  [FUNCTION, FUNCTION_WORDS],
  [LOCATIVE, LOCATIVES],
  [TIE, TIES],
  [PARTICLE, PARTICLES],
  [PREFIX, PREFIXES],
  [HYPHEN_TAIL, HYPHEN_TAILS],
  [TITLE, TITLES],
  [TITLE_MODIFIER, TITLE_MODIFIERS],
  [HONORIFIC, HONORIFICS],
  [FEMALE_ADDRESS, FEMALE_ADDRESSES],
  [OFFICE, OFFICES],
  [GENERIC, GENERIC_NOUNS],
  [KINSHIP, KIN],
  [PEOPLE, PEOPLES],
  [MALE_NAME, MALE_NAMES],
  [FEMALE_NAME, FEMALE_NAMES],
  [FAMILY_FIRST, FAMILY_NAMES_FIRST],
  [DATE, DATES],
  [COMMON, COMMON_WORDS],
  [HEAD_OF_NAME, HEADS_OF_NAMES],
  [ARTS_OR_SPORT, ARTS_AND_SPORT],
  [PRIVATE_CALLING, PRIVATE_CALLINGS],
  [MENU, MENU_WORDS],
  [NAME_PARTICLE, NAME_PARTICLES],
  [DESIGNATOR, DESIGNATORS],
  [COMPOUND_TAIL, COMPOUND_TAILS],
  [NAMED_THING, NAMED_THINGS],
  [AMERICAN_STATE, AMERICAN_STATES],
  [MALE_ADDRESS, MALE_ADDRESSES],
];

let known: Map<number, number> | undefined;

function readLists(): Map<number, number> {
  const bitsOf = new Map<number, number>();
  for (const [bit, words] of LISTS) {
    const tokens = tokenise(words);
    for (let token = 0; token < tokens.count; token += 1) {
      const hash = tokens.hash[token] ?? 0;
      bitsOf.set(hash, (bitsOf.get(hash) ?? 0) | bit);
    }
  }
  return bitsOf;
}

/** The bits of a word given by its first hash; 0 for a word that is on no list. */
export function cuesOf(hash: number): number {
  known ??= readLists();
  return known.get(hash) ?? 0;
}
