/** One holding of one office as a set states it, before rows of one person are brought together. */
import { firstDay } from '@backstory/schema/partial-date';
import type { Office } from '@backstory/schema/vocabulary';
import type { OfficeTitle } from './office-titles.ts';
import type { ReferenceSet } from './sets.ts';

export type HeadOffice = Extract<Office, 'head-of-state' | 'head-of-government'>;

export interface LeaderRow {
  /** ISO 3166-1 alpha-2 of the state or territory. */
  iso: string;
  office: HeadOffice;
  title: OfficeTitle;
  name: string;
  /** Given name and family name alone, where the source tells them apart. */
  short?: string;
  aliases: readonly string[];
  wikidata?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from: string;
  /** A partial date, `ongoing` as of the set's date, or `unknown`. */
  to: string;
  /** The set that states it. */
  set: ReferenceSet;
  /** Another that says whether it went on. */
  confirmedBy?: ReferenceSet;
  /** Up to when it is said. */
  asOf: string;
  file: string;
  /** 1-based. */
  line: number;
}

const MS_PER_DAY = 86_400_000;

/** Days between two dates; partial ones count from their first day. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / MS_PER_DAY;
}
