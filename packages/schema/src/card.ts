/**
 * A card as it travels and is stored: everything known of one entity, in both
 * languages and for all dates, so that the extension can say what held on any
 * article's date without asking anybody.
 *
 * The compiler writes cards, `/snapshot/…/cards/<shard>.json` and GraphQL `cards`
 * carry them, the extension reads them. `CARD_FORMAT` rises when an old reader
 * could not read a new card.
 */
import type { Interval } from './as-of.ts';
import type { PartialDate } from './partial-date.ts';
import type {
  ClaimTopic,
  EntityType,
  LocalizedText,
  Measure,
  Office,
  ParticipantRole,
  RelationKind,
  Tier,
} from './vocabulary.ts';

export const CARD_FORMAT = 1;

/** An index into the card's own `sources`. */
export type SourceIndex = number;

/** Another entity, as a card names it. */
export interface CardLink {
  slug: string;
  type: EntityType;
  /** GraphQL's spelling, for example `ARMED_GROUP`. */
  kind: string;
  name: LocalizedText;
}

export interface CardName {
  text: string;
  language: string;
  /** GraphQL's spelling, for example `ACRONYM`. */
  kind: string;
}

export interface CardRole extends Interval {
  title: LocalizedText;
  office: Office;
  of?: CardLink;
  sources: SourceIndex[];
}

/** Who held an office of the card's entity: a state's president, a group's leader. */
export interface CardOffice extends Interval {
  title: LocalizedText;
  office: Office;
  holder: CardLink;
  sources: SourceIndex[];
}

export interface CardRelation extends Interval {
  kind: RelationKind;
  /** true where the card's entity is the object: read the label inversely. */
  inverse: boolean;
  other: CardLink;
  note?: LocalizedText;
  /** Claims that deny it. */
  disputedBy: CardClaim[];
  sources: SourceIndex[];
}

export interface CardFigure {
  measure: Measure;
  of: LocalizedText;
  actor?: CardLink;
  min?: number;
  max?: number;
  unit?: string;
}

export interface CardClaim {
  id: string;
  topic: ClaimTopic;
  by: LocalizedText;
  byActor?: CardLink;
  date: PartialDate;
  text: LocalizedText;
  figures: CardFigure[];
  sources: SourceIndex[];
}

/** An event in which the card's entity took part, or which happened at it. */
export interface CardEvent {
  event: CardLink;
  start: PartialDate;
  end?: PartialDate;
  /** What the card's entity did in it. */
  part?: LocalizedText;
  /** true where its part is only said by some: `claims` of the event say by whom. */
  disputed: boolean;
  /** Slugs of all participants, so that events shared with other names of an article can be found. */
  participants: string[];
  sources: SourceIndex[];
}

export interface CardParticipant {
  actor: CardLink;
  role: ParticipantRole;
  part: LocalizedText;
  /** Ids of claims on this card. */
  accordingTo: string[];
}

export interface CardStep {
  event: CardLink;
  start: PartialDate;
  why: LocalizedText;
}

export interface CardSource {
  publisher: string;
  title?: string;
  url: string;
  published?: PartialDate;
  language: string;
}

export interface Card {
  slug: string;
  type: EntityType;
  kind: string;
  tier: Tier;
  name: LocalizedText;
  names: CardName[];
  /** True at any time; empty for events and storylines. */
  descriptor?: LocalizedText;
  summary: LocalizedText;
  country?: CardLink;
  life?: Interval;
  roles: CardRole[];
  /** Its leading offices, where it has any: those by which a reader knows who governs. */
  offices?: CardOffice[];
  relations: CardRelation[];
  /** In order of time. */
  events: CardEvent[];
  claims: CardClaim[];
  storylines: CardLink[];
  /** Of a place: whose seat it is. */
  seatOf?: CardLink[];
  /** Of an event. */
  start?: PartialDate;
  end?: PartialDate;
  place?: CardLink;
  participants?: CardParticipant[];
  /** Of a storyline, in order. */
  steps?: CardStep[];
  sources: CardSource[];
  /** `YYYY-MM-DD`; absent on reference cards. */
  reviewedOn?: string;
  prominence: number;
}

/** One shard: all cards whose slug's SHA-256 begins with these hexadecimal digits. */
export interface CardShard {
  format: typeof CARD_FORMAT;
  version: string;
  shard: string;
  cards: Card[];
}
