import { datasetOf } from '../dataset.ts';
import { actor, place } from './examples.ts';
import type { Rule } from './rule.ts';

export const slugsAreUnique: Rule = {
  name: 'slugs-are-unique',
  description: 'No two files have the same name, whatever their folders: a slug is an address.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      const first = dataset.bySlug.get(entry.slug);
      if (first && first !== entry) {
        report(
          entry,
          [],
          `the slug “${entry.slug}” is taken by ${first.file}`,
          'give this file another name: add the country or the calling',
        );
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('mali'), place('bamako')]),
    bad: () => datasetOf([actor('gao'), place('gao')]),
  },
};
