/**
 * What the linker knows about a word before it looks at the pack: two sets of bits per word, what it
 * is (`cuesOf`) and what it does to a name beside it (`edgeCuesOf`), by language.
 *
 * Words are looked up by the hash the tokeniser has computed anyway, so asking costs one probe and no
 * string. English and French words and what cannot be misread count in every text. The small and the
 * common words of other languages count only in a text of theirs: German `die`, Spanish `son` and
 * Portuguese `do` are other words elsewhere. The tables are made at the first question.
 */
import type { Language } from '../language-guess.ts';
import { type CueList, CueTable } from './cue-table.ts';
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
import { GERMAN, GERMAN_ANYWHERE, GERMAN_MENU } from './german.ts';
import { PORTUGUESE, PORTUGUESE_ANYWHERE, PORTUGUESE_MENU } from './portuguese.ts';
import { SPANISH, SPANISH_ANYWHERE, SPANISH_MENU } from './spanish.ts';
import type { WordLists } from './word-lists.ts';
import { MENU_WORDS } from './chrome-words.ts';
import {
  COLOURS,
  COMPOUND_TAILS,
  DIRECTIONS,
  PRIVATE_DEEDS,
  SMALL_HEADS,
  VERBS,
  WATERSIDE,
} from './edge-words.ts';

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
export const NAME_PARTICLE = 1 << 23;
export const DESIGNATOR = 1 << 24;
export const NAMED_THING = 1 << 26;
export const AMERICAN_STATE = 1 << 27;
export const MALE_ADDRESS = 1 << 28;
export const GIVEN_NAME = MALE_NAME | FEMALE_NAME;

/** Names a longer geographic name: New Mexico, South Sudan, Nouvelle-Guinée. */
export const DIRECTION = 1;
/** Written small, and yet the head of a name: rue de Kiev, lac Tchad, choux de Bruxelles. */
export const SMALL_HEAD = 1 << 1;
/** Makes a common noun of the name before it: Guinea pig. */
export const COMPOUND_TAIL = 1 << 2;
export const COLOUR = 1 << 3;
/** A verb of headlines, which is no part of a name even in capitals: Turkey Says. */
export const VERB = 1 << 4;
/** What singers and strikers do: he is then no namesake in politics. */
export const PRIVATE_DEED = 1 << 5;
/** An entry of menus. */
export const MENU = 1 << 6;
/** What a river has and a state has not: the banks of the Niger. */
export const WATERSIDE_NOUN = 1 << 7;

/** The bits of `cuesOf` by name. */
export const CUES = {
  FUNCTION,
  LOCATIVE,
  TIE,
  PARTICLE,
  PREFIX,
  HYPHEN_TAIL,
  TITLE,
  TITLE_MODIFIER,
  HONORIFIC,
  FEMALE_ADDRESS,
  OFFICE,
  GENERIC,
  KINSHIP,
  PEOPLE,
  MALE_NAME,
  FEMALE_NAME,
  FAMILY_FIRST,
  DATE,
  COMMON,
  HEAD_OF_NAME,
  ARTS_OR_SPORT,
  PRIVATE_CALLING,
  NAME_PARTICLE,
  DESIGNATOR,
  NAMED_THING,
  AMERICAN_STATE,
  MALE_ADDRESS,
} as const;

/** The bits of `edgeCuesOf` by name. */
export const EDGE_CUES = {
  DIRECTION,
  SMALL_HEAD,
  COMPOUND_TAIL,
  COLOUR,
  VERB,
  PRIVATE_DEED,
  MENU,
  WATERSIDE_NOUN,
} as const;

/** English and French, and the given names of the world. */
export const EVERYWHERE: WordLists = {
  FUNCTION: FUNCTION_WORDS,
  LOCATIVE: LOCATIVES,
  TIE: TIES,
  PARTICLE: PARTICLES,
  PREFIX: PREFIXES,
  HYPHEN_TAIL: HYPHEN_TAILS,
  TITLE: TITLES,
  TITLE_MODIFIER: TITLE_MODIFIERS,
  HONORIFIC: HONORIFICS,
  FEMALE_ADDRESS: FEMALE_ADDRESSES,
  OFFICE: OFFICES,
  GENERIC: GENERIC_NOUNS,
  KINSHIP: KIN,
  PEOPLE: PEOPLES,
  MALE_NAME: MALE_NAMES,
  FEMALE_NAME: FEMALE_NAMES,
  FAMILY_FIRST: FAMILY_NAMES_FIRST,
  DATE: DATES,
  COMMON: COMMON_WORDS,
  HEAD_OF_NAME: HEADS_OF_NAMES,
  ARTS_OR_SPORT: ARTS_AND_SPORT,
  PRIVATE_CALLING: PRIVATE_CALLINGS,
  NAME_PARTICLE: NAME_PARTICLES,
  DESIGNATOR: DESIGNATORS,
  NAMED_THING: NAMED_THINGS,
  AMERICAN_STATE: AMERICAN_STATES,
  MALE_ADDRESS: MALE_ADDRESSES,
  DIRECTION: DIRECTIONS,
  SMALL_HEAD: SMALL_HEADS,
  COMPOUND_TAIL: COMPOUND_TAILS,
  COLOUR: COLOURS,
  VERB: VERBS,
  PRIVATE_DEED: PRIVATE_DEEDS,
  WATERSIDE_NOUN: WATERSIDE,
};

/** A menu has no small words that would tell its language. */
const MENUS: WordLists = { MENU: `${MENU_WORDS} ${SPANISH_MENU} ${PORTUGUESE_MENU} ${GERMAN_MENU}` };

/** Per language: the lists that count only in its texts. */
const BOUND: Readonly<Partial<Record<Language, WordLists>>> = {
  de: GERMAN,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** The lists as the table takes them. */
function toCueLists(lists: readonly WordLists[]): CueList[] {
  return lists.flatMap((list) =>
    Object.entries(list).map(([name, words]) => ({
      words,
      cues: bitOf(CUES, name),
      edgeCues: bitOf(EDGE_CUES, name),
    })),
  );
}

function bitOf(bits: Readonly<Record<string, number>>, name: string): number {
  return bits[name] ?? 0;
}

const tables = new Map<Language | undefined, CueTable>();

/** What is known of words in a text of a language; for English, French and others it is the same. */
export function lexiconOf(language?: Language): CueTable {
  const own = language === undefined ? undefined : BOUND[language];
  const key = own === undefined ? undefined : language;
  let table = tables.get(key);
  if (table === undefined) {
    const lists = [EVERYWHERE, MENUS, SPANISH_ANYWHERE, PORTUGUESE_ANYWHERE, GERMAN_ANYWHERE];
    table = new CueTable(toCueLists(own === undefined ? lists : [...lists, own]));
    tables.set(key, table);
  }
  return table;
}

/** What a word is in a text of any language, given by its first hash. */
export function cuesOf(hash: number): number {
  return lexiconOf().cuesOf(hash);
}
