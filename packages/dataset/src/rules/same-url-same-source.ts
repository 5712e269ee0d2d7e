import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/** The compiler joins equal addresses: what it joins must be one page. */
export const sameUrlSameSource: Rule = {
  name: 'same-url-same-source',
  description: 'One address has one publisher, one title and one date wherever it is cited.',
  severity: 'error',
  check(dataset, report) {
    const first = new Map<
      string,
      { file: string; publisher: string; title?: string | undefined; published?: string | undefined }
    >();
    for (const entry of dataset.entries) {
      if (entry.type === 'Storyline') continue;
      for (const [key, source] of Object.entries(entry.value.sources)) {
        const known = first.get(source.url);
        if (!known) {
          first.set(source.url, { file: entry.file, ...source });
          continue;
        }
        for (const field of ['publisher', 'title', 'published'] as const) {
          if (known[field] !== source[field]) {
            report(
              entry,
              ['sources', key, field],
              `${known.file} cites the same address with ${field} “${known[field] ?? 'none'}”`,
              'open the page and write the same in both files',
            );
          }
        }
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('a'), actor('b')]),
    bad: () => {
      const one = actor('a');
      const two = actor('b');
      const source = Object.values(one.value.sources)[0];
      return datasetOf([
        one,
        {
          ...two,
          value: { ...two.value, sources: { 'ap-2020': { ...source!, publisher: 'Associated Press' } } },
        },
      ]);
    },
  },
};
