import { firstDay, lastDay, type Day, type PartialDate } from '@backstory/schema/partial-date';

/**
 * Whether the day certainly is, perhaps is, or certainly is not later than what the date means. A card that
 * speaks for a day uses only what is `yes`; a month in which both may lie is no proof.
 */
export function knownBy(date: PartialDate, day: Day): 'yes' | 'perhaps' | 'no' {
  if (lastDay(date) <= day) return 'yes';
  return firstDay(date) > day ? 'no' : 'perhaps';
}
