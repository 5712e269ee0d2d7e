import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

export const renamesHold: Rule = {
  name: 'renames-hold',
  description: 'A renamed slug is gone, and what it was renamed to exists.',
  severity: 'error',
  check(dataset, _report, reportRename) {
    for (const { from, to, line } of dataset.renames) {
      if (dataset.bySlug.has(from)) {
        reportRename(
          line,
          `“${from}” still exists as ${dataset.bySlug.get(from)?.file}`,
          'remove the line or the file',
        );
      }
      if (!dataset.bySlug.has(to)) {
        reportRename(line, `“${to}” does not exist`, 'where it was renamed again, write the newest slug');
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('jnim')], [{ from: 'gsim', to: 'jnim', line: 1 }]),
    bad: () => datasetOf([actor('gsim')], [{ from: 'gsim', to: 'jnim', line: 1 }]),
  },
};
