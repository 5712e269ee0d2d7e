import type { Day } from '@backstory/schema/partial-date';

/** The day after. */
export function nextDay(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
