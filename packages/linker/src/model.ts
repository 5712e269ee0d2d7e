/**
 * The nouns of the linker: what goes into a names pack, what comes out of a text.
 *
 * All offsets are UTF-16 code units, as JavaScript strings count them. All days
 * are ISO dates (`YYYY-MM-DD`); a partial date has been widened to its first or
 * last day before it comes here.
 */

import type { Observation } from './observations.ts';

export type EntityType = 'Actor' | 'Place' | 'Event' | 'Storyline';

/** An entity as far as the linker needs to know it. */
export interface PackEntity {
  slug: string;
  type: EntityType;
  /** The contract's kind, for example `PERSON`, `STATE`, `CITY`, `BATTLE`. */
  kind: string;
  /** The slug of the state an actor or place belongs to. */
  country?: string;
  /** Slugs of the entities this one is tied to: relations, offices, shared events. */
  related: readonly string[];
  /** How often news names it, 0 to 1: breaks ties only between readings that are all possible. */
  prominence: number;
  /** Slugs of the bodies that sit in this place: a capital is the seat of its state. */
  seatOf?: readonly string[];
  /** First and last day on which the entity existed, where known. */
  from?: string;
  to?: string;
}

/** An office of a state or body, and who held it: what “the Malian foreign minister” is read by. */
export interface PackOffice {
  /** The slug of the state or body whose office it is. */
  of: string;
  office: Office;
  /** The slug of the person. */
  holder: string;
  /** First day, and the first day on which it no longer held; absent where not known. */
  from?: string;
  to?: string;
}

/** Offices of which a state has one holder at a time, so that the office may stand for the person. */
export const OFFICES_OF_ONE = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'leader',
] as const;
export type Office = (typeof OFFICES_OF_ONE)[number];

/** How a name may stand in a text. */
export type CasePolicy =
  /** A capital wherever the listed spelling has one: “groupe Wagner” asks for one, on the second word. */
  | 'upper'
  /** Exactly these capitals: `US` is a name, `us` is not. */
  | 'acronym'
  /** Any case. */
  | 'any';

export type NameKind =
  | 'full'
  | 'short'
  | 'alias'
  | 'acronym'
  | 'former'
  | 'mononym'
  /** A common noun that means the entity where its state is spoken of: the junta. */
  | 'nominal'
  /** The adjective or the people of a state: never a mention itself, but evidence for its state. */
  | 'demonym';

/** One name of one entity, as the curator or the alias factory wrote it. */
export interface PackName {
  slug: string;
  text: string;
  /** BCP 47 language, or `mul` for a name that is the same everywhere. */
  language: string;
  kind: NameKind;
  match: CasePolicy;
  /** A weak name also means other things (Wagner, Gao): it needs evidence near it. */
  weak: boolean;
  /** Words one of which, found in the document, is such evidence. */
  context?: readonly string[];
  /** First and last day on which the name was in use. */
  from?: string;
  to?: string;
}

export interface PackInput {
  /** The snapshot's version: 64 hexadecimal digits. */
  version: string;
  entities: readonly PackEntity[];
  names: readonly PackName[];
  offices: readonly PackOffice[];
}

/** Why a span was read as this entity; the card and `recognize` show it. */
export type MatchBasis =
  /** A full name or an alias, as listed. */
  | 'NAME'
  | 'ACRONYM'
  /** One word that the press uses alone: Putin, Macron. */
  | 'MONONYM'
  /** A weak name with evidence near it. */
  | 'CONTEXT'
  /** The surname of a person whose full name stands in the same text. */
  | 'SURNAME'
  /** A seat named for the government that sits there. */
  | 'METONYM'
  /** An office that one person held on the article's date. */
  | 'ROLE';

export interface Mention {
  /** UTF-16 offsets into the text: `text.slice(start, end) === surface`. */
  start: number;
  end: number;
  surface: string;
  slug: string;
  type: EntityType;
  kind: string;
  basis: MatchBasis;
  /** Estimated probability, 0 to 1, that a reader would agree. */
  confidence: number;
  /** What speaks for this reading, strongest first. */
  reasons: readonly Observation[];
}

export interface DocumentContext {
  /** The day the text was published (`YYYY-MM-DD`). */
  publishedOn?: string;
  /** BCP 47; where absent the linker makes no use of language. */
  language?: string;
}
