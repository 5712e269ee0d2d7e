/**
 * What held on a day: the rules by which every part of Backstory reads dated facts.
 *
 * An interval runs from the first day its start may mean up to, but not including,
 * the day it ended: who was dismissed on the 20th no longer holds office on the
 * 20th. An end that is only known to the month or the year still *may* hold until
 * the last day of it, and an end that is unknown may hold for ever. What began nobody
 * knows when is certain only from the first date on which a source shows it, and what
 * ended nobody knows when only up to the last. Such answers are `perhaps`, and nothing on a card is stated on the strength of a `perhaps`.
 */
import { formatPartialDate, firstDay, lastDay, type Day, type PartialDate } from './partial-date.ts';
import { OFFICES, type Language, type LocalizedText, type Office } from './vocabulary.ts';

/** When something began; `unknown` is a statement, not a gap. */
export type From = PartialDate | 'unknown';
/** When something ended; an end is always stated. */
export type To = PartialDate | 'ongoing' | 'unknown';

export interface Interval {
  from: From;
  to: To;
  /** Where the beginning is unknown: the earliest date on which a source shows it to hold. */
  attested?: PartialDate | null | undefined;
  /** Where the end is unknown: the latest date on which a source shows it to hold. */
  attestedUntil?: PartialDate | null | undefined;
}

export type Holding = 'yes' | 'perhaps' | 'no';

/** Whether the interval certainly, perhaps or certainly not contains the day. */
export function holdsOn({ from, to, attested, attestedUntil }: Interval, day: Day): Holding {
  if (from !== 'unknown' && day < firstDay(from)) return 'no';
  if (to !== 'ongoing' && to !== 'unknown') {
    if (to.length === 10 ? day >= to : day > lastDay(to)) return 'no';
    if (to.length < 10 && day >= firstDay(to)) return 'perhaps';
  }
  if (to === 'unknown' && !(attestedUntil && day <= firstDay(attestedUntil))) return 'perhaps';
  if (from === 'unknown') return attested && day >= lastDay(attested) ? 'yes' : 'perhaps';
  return from.length < 10 && day < lastDay(from) ? 'perhaps' : 'yes';
}

/** Whether the interval lies wholly before the day. */
export function endedBy({ to }: Interval, day: Day): boolean {
  return to !== 'ongoing' && to !== 'unknown' && (to.length === 10 ? to <= day : lastDay(to) < day);
}

export interface DatedRole extends Interval {
  title: LocalizedText;
  office: Office;
}

/** The roles held on the day, certain ones first, then by precedence of office, then newest first. */
export function rolesOn<R extends DatedRole>(roles: readonly R[], day: Day): R[] {
  return roles
    .map((role) => ({ role, holding: holdsOn(role, day) }))
    .filter(({ holding }) => holding !== 'no')
    .toSorted(
      (a, b) =>
        Number(a.holding === 'perhaps') - Number(b.holding === 'perhaps') ||
        OFFICES.indexOf(a.role.office) - OFFICES.indexOf(b.role.office) ||
        compareText(b.role.from, a.role.from),
    )
    .map(({ role }) => role);
}

/** The role that ended last before the day, or `undefined`. */
export function lastRoleBefore<R extends DatedRole>(roles: readonly R[], day: Day): R | undefined {
  return roles
    .filter((role) => endedBy(role, day))
    .toSorted((a, b) => compareText(b.to, a.to) || OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office))[0];
}

export interface Describable {
  /** True at any time: what is said when no dated role applies. */
  descriptor: LocalizedText;
  roles: readonly DatedRole[];
}

/**
 * One line that was true on the day: the first office certainly held, else the last
 * one held before it, said to be past or of unknown end, else the standing descriptor.
 * Nothing that began after the day is ever mentioned.
 */
export function describeOn(entity: Describable, day: Day, language: Language): string {
  const held = rolesOn(entity.roles, day).filter((role) => holdsOn(role, day) === 'yes');
  const [first, second] = held;
  if (first) {
    // A minister who is also the government's voice is known for both.
    const both = second && second.office === 'spokesperson' && first.office !== 'spokesperson';
    return both ? `${first.title[language]}, ${lowerFirst(second.title[language])}` : first.title[language];
  }
  const past = lastRoleBefore(entity.roles, day);
  const open = openEndedOn(entity.roles, day);
  // An older office is not the last word on somebody whom a later one may still hold.
  if (open && (!past || compareText(open.from, past.from) > 0)) return openEnded(open, language);
  if (past) return untilDate(past, language);
  return entity.descriptor[language];
}

function untilDate(role: DatedRole, language: Language): string {
  // To the month: the day of a handover is rarely what the reader wants to know.
  const date = formatPartialDate(role.to.slice(0, 7), language);
  return `${role.title[language]} ${language === 'en' ? 'until' : 'jusqu’en'} ${date}`;
}

/** The newest role that had certainly begun by the day and of which nobody knows whether it still held. */
function openEndedOn<R extends DatedRole>(roles: readonly R[], day: Day): R | undefined {
  return rolesOn(roles, day)
    .filter(({ from, to }) => to === 'unknown' && from !== 'unknown' && lastDay(from) <= day)
    .toSorted((a, b) => compareText(b.from, a.from))[0];
}

/** The title, and what is known of its time: the last confirmation, else only the beginning. */
function openEnded({ title, from, attestedUntil }: DatedRole, language: Language): string {
  const confirmed = attestedUntil && formatPartialDate(attestedUntil.slice(0, 7), language);
  if (confirmed) {
    return language === 'en'
      ? `${title.en} (last confirmed ${confirmed})`
      : `${title.fr} (dernière confirmation : ${confirmed})`;
  }
  const start = formatPartialDate(from.slice(0, 7), language);
  return language === 'en'
    ? `${title.en} from ${start}, end not known`
    : `${title.fr} dès ${start}, fin non connue`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
