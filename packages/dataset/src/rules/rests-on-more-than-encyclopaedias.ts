import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/** Good for finding one's way, or for “X said”; not for resting a fact on. */
export const isWeakSource = ({ kind }: { kind: string }) =>
  kind === 'encyclopaedia' || kind === 'state-media';

export const restsOnMoreThanEncyclopaedias: Rule = {
  name: 'rests-on-more-than-encyclopaedias',
  description: 'A curated entry has at least one source that is neither an encyclopaedia nor state media.',
  severity: 'warning',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      // A reference entry rests on its set and says so; that is why it yields to a curated one.
      if (entry.type === 'Storyline' || entry.tier === 'reference') continue;
      const sources = Object.values(entry.value.sources);
      if (sources.length === 0) report(entry, ['sources'], 'the entry has no source');
      else if (sources.every(isWeakSource)) {
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
