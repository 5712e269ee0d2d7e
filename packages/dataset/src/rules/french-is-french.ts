import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/** Short texts may be the same in both languages; a sentence is not. */
const SENTENCE = 25;

export const frenchIsFrench: Rule = {
  name: 'french-is-french',
  description: 'A French sentence is not the English one copied.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      const { summary } = entry.value;
      if (summary.en === summary.fr && summary.en.length > SENTENCE) {
        report(entry, ['summary', 'fr'], 'the French summary is the English one', 'write it in French');
      }
      if (entry.type === 'Storyline') continue;
      for (const [index, { text }] of entry.value.claims.entries()) {
        if (text.en === text.fr && text.en.length > SENTENCE) {
          report(
            entry,
            ['claims', index, 'text', 'fr'],
            'the French text is the English one',
            'write it in French',
          );
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('a', {
          summary: { en: 'An officer of the Malian army.', fr: 'Un officier de l’armée malienne.' },
        }),
      ]),
    bad: () => {
      const text = 'An officer of the Malian army.';
      return datasetOf([actor('a', { summary: { en: text, fr: text } })]);
    },
  },
};
