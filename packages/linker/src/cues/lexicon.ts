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
import { CUES, EDGE_CUES } from './cue-bits.ts';
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
