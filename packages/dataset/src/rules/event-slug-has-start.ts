import { datasetOf, entriesOf } from '../dataset.ts';
import { event } from './examples.ts';
import type { Rule } from './rule.ts';

export const eventSlugHasStart: Rule = {
  name: 'event-slug-has-start',
  description: 'An event’s file name begins with the month it started, so that the folder is a timeline.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of entriesOf(dataset, 'Event')) {
      const month = entry.value.start.slice(0, 7);
      if (!entry.slug.startsWith(`${month}-`)) {
        report(
          entry,
          ['start'],
          `the event starts in ${month}, but the file name does not begin with it`,
          `name the file ${month}-<place>-<what>.yaml, or correct the start`,
        );
      }
    }
  },
  examples: {
    good: () => datasetOf([event('2020-08-mali-coup', { start: '2020-08-18' })]),
    bad: () => datasetOf([event('2020-08-mali-coup', { start: '2021-05-24' })]),
  },
};
