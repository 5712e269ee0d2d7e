import { firstDay, type PartialDate } from '@backstory/schema/partial-date';

/** Orders by the first day a date may mean, the newest first; what is not dated comes last. */
export function newestFirst(a: PartialDate | 'unknown', b: PartialDate | 'unknown'): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

function dayOf(date: PartialDate | 'unknown'): string {
  return date === 'unknown' ? '' : firstDay(date);
}
