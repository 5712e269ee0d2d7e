/**
 * Roles → who held an office of a state or a body, and on which days that is certain.
 *
 * “The Malian foreign minister” is read as a person on the strength of these terms, so
 * a term is cut to the days on which the sources certainly show it: what an interval
 * only says `perhaps` of (see `holdsOn`) is left out, and a term of which no day is
 * certain is left out whole. A wrong holder is worse than none.
 */
import type { PackInput } from '@backstory/linker';
import type { Interval } from '@backstory/schema/as-of';
import { type Day, firstDay, lastDay } from '@backstory/schema/partial-date';
import { type Dataset, entriesOf } from '../dataset.ts';
import { nextDay } from './next-day.ts';

type PackOffice = PackInput['offices'][number];

/** The linker's own list: a word more or less there does not compile here. */
const READ_IN_TEXTS: Record<PackOffice['office'], true> = {
  'head-of-state': true,
  'head-of-government': true,
  'foreign-minister': true,
  'defence-minister': true,
  leader: true,
};
const isReadInTexts = (office: string): office is PackOffice['office'] => office in READ_IN_TEXTS;

/** The terms of every office that has one holder at a time, in the order of holders and their roles. */
export function packOffices(dataset: Dataset): PackOffice[] {
  return entriesOf(dataset, 'Actor').flatMap((holder) => {
    const terms = holder.value.roles.flatMap(({ of, office, ...interval }): PackOffice[] => {
      if (of === undefined || !isReadInTexts(office) || holder.value.kind !== 'person') return [];
      // The head of a service of a state is not the leader of that state.
      if (office === 'leader' && isState(dataset, of)) return [];
      const term = certainTerm({ ...interval, attestedUntil: interval.attested_until });
      return term ? [{ of, office, holder: holder.slug, ...term }] : [];
    });
    return terms.filter((term) => !isHeldAsHeadOfState(term, terms));
  });
}

/**
 * Whether the holder heads the government as head of state. No text means such a one by
 * “the prime minister”; where there is one beside him who is not in our files, he would
 * be taken for him.
 */
function isHeldAsHeadOfState(term: PackOffice, own: readonly PackOffice[]): boolean {
  return (
    term.office === 'head-of-government' &&
    own.some((other) => other.office === 'head-of-state' && other.of === term.of && shareADay(other, term))
  );
}

const shareADay = (a: PackOffice, b: PackOffice) =>
  (a.to === undefined || b.from === undefined || b.from < a.to) &&
  (b.to === undefined || a.from === undefined || a.from < b.to);

/** The days on which the interval certainly holds, `to` being the first on which it no longer does. */
export function certainTerm(interval: Interval): Pick<PackOffice, 'from' | 'to'> | undefined {
  const from = certainFrom(interval);
  const to = certainTo(interval);
  if (from === undefined || to === undefined || (to !== 'ongoing' && to <= from)) return undefined;
  return { from, ...(to !== 'ongoing' && { to }) };
}

function certainFrom({ from, attested }: Interval): Day | undefined {
  if (from !== 'unknown') return lastDay(from);
  return attested ? lastDay(attested) : undefined;
}

function certainTo({ to, attestedUntil }: Interval): Day | 'ongoing' | undefined {
  if (to === 'ongoing') return to;
  if (to !== 'unknown') return firstDay(to);
  return attestedUntil ? nextDay(firstDay(attestedUntil)) : undefined;
}

function isState({ bySlug }: Dataset, slug: string): boolean {
  const entry = bySlug.get(slug);
  return entry?.type === 'Actor' && entry.value.kind === 'state';
}
