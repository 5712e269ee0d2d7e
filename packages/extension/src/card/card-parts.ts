/**
 * What a card is made of once it has been decided what it says: words, in order. The view turns these parts
 * into elements and decides nothing; a test reads them as text.
 */
import type { Language } from '@backstory/schema/vocabulary';
import type { Direction } from './writing.ts';

/** A run of words, or something among them that can be pressed or must be set apart. */
export type Inline =
  | string
  /** Opens the card of another entity. */
  | { kind: 'link'; slug: string; name: string }
  /** The sources of what was just said. */
  | { kind: 'cites'; links: SourceLink[] }
  /** Words in a script or language other than the card's. */
  | { kind: 'foreign'; text: string; language?: string; direction: Direction }
  /** What the article could not know, or what somebody denies. */
  | { kind: 'tag'; tone: 'later' | 'disputed'; text: string }
  /** Dates and attributions, which must not shout. */
  | { kind: 'quiet'; text: string };

/** The number of a source, which is a link to it. */
export interface SourceLink {
  number: number;
  url: string;
  title: string;
}

/** A number drawn: shares of the scale on which all bars of its section stand, 0 to 1. */
export interface Bar {
  /** Up to here everybody who makes the claim is certain. */
  sure: number;
  /** Up to here it may be. */
  most: number;
  /** “At least”: it may go on beyond the scale. */
  open: boolean;
}

export interface Row {
  /** Stands in the margin: the day something happened. */
  when?: string;
  body: Inline[];
  /** A second line, in small print. */
  detail?: Inline[];
  value?: string;
  bar?: Bar;
  /** The article itself, as a point on a line of time. */
  isArticle?: boolean;
}

export interface Group {
  title?: string;
  rows: Row[];
}

export interface Section {
  title: string;
  /** How many entries, where that is worth knowing before it is opened. */
  count?: number;
  /** Closed until the reader opens it. */
  folded: boolean;
  /** `time`: rows hang on a line of time. */
  form: 'list' | 'time';
  groups: Group[];
}

/** What was so at one time: beside its label, one line after another. */
export interface Moment {
  label: string;
  tone: 'then' | 'now' | 'plain';
  lines: Inline[][];
}

export interface CardModel {
  slug: string;
  language: Language;
  name: string;
  /** “Person · Mali”. */
  kind: string;
  /** The same name in another script, and its acronym. */
  alsoNamed: Extract<Inline, { kind: 'foreign' }>[];
  /** A line that is true at any time. */
  lead?: Inline[];
  moments: Moment[];
  /** What must be known before anything else is read. */
  notices: string[];
  sections: Section[];
  /** On what the card rests: date, match, review. */
  basis: string[];
}
