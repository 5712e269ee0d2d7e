import type { Day } from '@backstory/schema/partial-date';

/** The reader's own day, `YYYY-MM-DD`: the one on the calendar beside the screen, not Greenwich's. */
export function today(now = new Date()): Day {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
