import { firstDay } from '@backstory/schema/partial-date';
import { datasetOf, entriesOf } from '../dataset.ts';
import { event, storyline } from './examples.ts';
import type { Rule } from './rule.ts';

export const storylineInOrder: Rule = {
  name: 'storyline-in-order',
  description: 'A storyline’s steps stand in order of time, each event once.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of entriesOf(dataset, 'Storyline')) {
      let previous: { slug: string; day: string } | undefined;
      const seen = new Set<string>();
      for (const [i, { event: slug }] of entry.value.steps.entries()) {
        if (seen.has(slug)) report(entry, ['steps', i], `“${slug}” is a step already`);
        seen.add(slug);
        const target = dataset.bySlug.get(slug);
        if (target?.type !== 'Event') continue;
        const day = firstDay(target.value.start);
        if (previous && day < previous.day) {
          report(
            entry,
            ['steps', i],
            `“${slug}” (${target.value.start}) began before the step above it, “${previous.slug}”`,
            'move the step up',
          );
        }
        previous = { slug, day };
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([event('2020-08-a'), event('2021-05-b'), storyline('s', ['2020-08-a', '2021-05-b'])]),
    bad: () =>
      datasetOf([event('2020-08-a'), event('2021-05-b'), storyline('s', ['2021-05-b', '2020-08-a'])]),
  },
};
