import { firstDay, lastDay } from '@backstory/schema/partial-date';

interface Span {
  from: string;
  to: string;
}

/** Whether two spans must have a day in common; partial dates get the benefit of the doubt. */
export function mustShareADay(a: Span, b: Span): boolean {
  return mustStartBeforeEnd(a, b) && mustStartBeforeEnd(b, a);
}

function mustStartBeforeEnd({ from }: Span, { to }: Span): boolean {
  // Where a beginning is unknown nothing can be concluded from it.
  if (from === 'unknown') return false;
  return to === 'ongoing' || (to !== 'unknown' && lastDay(from) < firstDay(to));
}
