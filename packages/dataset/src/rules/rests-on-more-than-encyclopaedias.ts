import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

export const restsOnMoreThanEncyclopaedias: Rule = {
  name: 'rests-on-more-than-encyclopaedias',
  description: 'An entry has at least one source that is neither an encyclopaedia nor state media.',
  severity: 'warning',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      if (entry.type === 'Storyline') continue;
      const kinds = Object.values(entry.value.sources).map(({ kind }) => kind);
      if (kinds.length === 0) report(entry, ['sources'], 'the entry has no source');
      else if (kinds.every((kind) => kind === 'encyclopaedia' || kind === 'state-media')) {
        report(
          entry,
          ['sources'],
          'every source is an encyclopaedia or state media',
          'find the document, an agency or other press',
        );
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('a')]),
    bad: () => {
      const entry = actor('a');
      const source = Object.values(entry.value.sources)[0];
      return datasetOf([
        {
          ...entry,
          value: { ...entry.value, sources: { 'wp-2020': { ...source!, kind: 'encyclopaedia' } } },
        },
      ]);
    },
  },
};
