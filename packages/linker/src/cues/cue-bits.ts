/**
 * What the linker can know of a word, one bit each: what it is (`CUES`) and what it does to a name beside
 * it (`EDGE_CUES`). The names of the bits are the names of the word lists.
 */
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
