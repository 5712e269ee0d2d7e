/**
 * What page, popup and background tell each other: one union per receiver, checked on receipt.
 *
 * Every answer travels as an `Answer`: a failure is a value with a kind, never a rejection. Send with
 * `askBackground` and `askTab` of `gateway/ask.ts`; both always resolve.
 */
import type { Card } from '@backstory/schema/card';
import { isDay, type Day } from '@backstory/schema/partial-date';
import type { EntityType, LocalizedText } from '@backstory/schema/vocabulary';

import type { ArticleContext, MatchBasis, Mention } from './model.ts';

/** Kinds that a reader would notice the difference between; the rest is `broken`. */
export type Failure =
  /** The API did not answer. */
  | { kind: 'offline' }
  /** The API answered with something that is not a snapshot, or not the one it announced. */
  | { kind: 'rejected'; message: string }
  /** Nothing has been synced yet. */
  | { kind: 'empty' }
  /** No entity of the snapshot has this slug. */
  | { kind: 'gone'; slug: string }
  /** The other side is not there: a page that was not read, or an extension that was updated. */
  | { kind: 'absent' }
  /** The browser does not let us into this page: its own pages, stores, documents that are not web pages. */
  | { kind: 'forbidden' }
  | { kind: 'broken'; message: string };

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** To the background. */
export type BackgroundRequest =
  | { type: 'status' }
  | { type: 'sync-now' }
  | { type: 'search'; query: string; limit: number }
  | { type: 'card'; slug: string }
  | { type: 'recognise'; text: string; publishedOn?: Day; language?: string }
  /** Bring the card's script into the asking page. */
  | { type: 'load-card' }
  /** Read the page of this tab once, on the strength of the reader's click (`activeTab`). */
  | { type: 'read-page'; tabId: number };

export interface BackgroundAnswers {
  status: SyncStatus;
  'sync-now': SyncStatus;
  /** Best first. */
  search: SearchHit[];
  card: CardAnswer;
  recognise: Recognition;
  'load-card': true;
  'read-page': true;
}

/** To the content script of a tab. */
export type TabRequest =
  | { type: 'page-names' }
  /** Scroll to the first mention of the entity, open its card beside it and move the focus there. */
  | { type: 'show-card'; slug: string }
  /** Open the card of the name at the selection or the caret and move the focus there. */
  | { type: 'explain-selection' };

export interface TabAnswers {
  'page-names': PageNames;
  /** false where the page does not name the entity. */
  'show-card': boolean;
  /** false where no known name stands at the selection. */
  'explain-selection': boolean;
}

export interface SyncStatus {
  /** Whether there is a snapshot to answer from. */
  synced: boolean;
  /** Whether a sync is under way. */
  running: boolean;
  version?: string;
  /** When the API last confirmed that `version` is current, ms since the epoch. */
  syncedAt?: number;
  /** Why the last attempt failed; absent when it did not. */
  failure?: Failure;
  apiAddress: string;
}

export interface SearchHit {
  slug: string;
  type: EntityType;
  /** GraphQL's spelling, for example `ARMED_GROUP`. */
  kind: string;
  name: LocalizedText;
  /** The name that matched, as it is listed; often in another language or an older one. */
  matched: string;
  /** True today. */
  descriptor: LocalizedText;
}

export interface CardAnswer {
  card: Card;
  /** As in `SyncStatus`. */
  syncedAt: number;
}

/** An entity that a text names. */
export interface RecognisedEntity {
  slug: string;
  type: EntityType;
  kind: string;
  name: LocalizedText;
  /** True on the day the text was published, or today where that is unknown. */
  descriptor: LocalizedText;
}

export interface Recognition {
  /** In reading order; offsets are UTF-16 code units. */
  mentions: Mention[];
  /** Those mentioned, in order of first mention. */
  entities: RecognisedEntity[];
}

export interface PageNames {
  state: 'ready' | 'not-article' | 'scanning';
  article: ArticleContext;
  /** In order of first mention. */
  names: PageName[];
  /** Why the scan found nothing, where it failed. */
  failure?: Failure;
}

export interface PageName extends RecognisedEntity {
  /** The words of the first mention, and how they were read. */
  surface: string;
  basis: MatchBasis;
  /** How often the article names it. */
  count: number;
}

/** Longest query that is searched, UTF-16 code units: longer than any name. */
export const MAX_QUERY = 200;
/** Most search hits in one answer: a popup shows fewer. */
export const MAX_HITS = 50;
/**
 * Longest text that is recognised, UTF-16 code units: some 300 pages of print. What a longer article says
 * further down is not marked.
 */
export const MAX_TEXT = 600_000;

/** The request, or `undefined` for anything that is not one: other extensions and older versions also speak. */
export function parseBackgroundRequest(value: unknown): BackgroundRequest | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'status':
    case 'sync-now':
    case 'load-card':
      return { type: value.type };
    case 'search':
      return isText(value.query, MAX_QUERY) && isCount(value.limit, MAX_HITS)
        ? { type: 'search', query: value.query, limit: value.limit }
        : undefined;
    case 'card':
      return isSlug(value.slug) ? { type: 'card', slug: value.slug } : undefined;
    case 'recognise':
      return isText(value.text, MAX_TEXT) ? withContext(value.text, value) : undefined;
    case 'read-page':
      return isCount(value.tabId, Number.MAX_SAFE_INTEGER)
        ? { type: 'read-page', tabId: value.tabId }
        : undefined;
    default:
      return undefined;
  }
}

/** The request, or `undefined` for anything that is not one. */
export function parseTabRequest(value: unknown): TabRequest | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'page-names':
    case 'explain-selection':
      return { type: value.type };
    case 'show-card':
      return isSlug(value.slug) ? { type: 'show-card', slug: value.slug } : undefined;
    default:
      return undefined;
  }
}

function withContext(text: string, value: Record<string, unknown>): BackgroundRequest {
  return {
    type: 'recognise',
    text,
    ...(typeof value.publishedOn === 'string' && isDay(value.publishedOn)
      ? { publishedOn: value.publishedOn }
      : {}),
    ...(isText(value.language, 35) ? { language: value.language } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,199}$/.test(value);
}

function isCount(value: unknown, largest: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest;
}
