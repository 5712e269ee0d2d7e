import { fold } from '@backstory/linker';
import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/** So short a word in Latin letters is an article, a pronoun or a preposition of some language: un, or, us. */
const LONGEST_EMPTY_WORD = 2;

export const contextWordsAreTelling: Rule = {
  name: 'context-words-are-telling',
  description: 'A context word is none that stands in any text, nor the name that it is evidence for.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      for (const [i, { text, context }] of entry.value.names.entries()) {
        for (const [j, word] of (context ?? []).entries()) {
          // As the linker reads it: “u.s.” is to it what “us” is.
          const folded = fold(word);
          if (folded === fold(text))
            report(
              entry,
              ['names', i, 'context', j],
              `“${word}” is the name itself, which then needs no other evidence`,
              'leave it out, or leave out weak',
            );
          if (folded.length > LONGEST_EMPTY_WORD || !/^[a-z0-9]*$/.test(folded)) continue;
          report(
            entry,
            ['names', i, 'context', j],
            `“${word}” stands in nearly every text of some language, and is evidence of nothing`,
            'write a longer word, or leave it out',
          );
        }
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('united-nations', { names: [weak(['onu', 'мид'])] })]),
    bad: () => datasetOf([actor('united-nations', { names: [weak(['onu', 'U.N.'])] })]),
  },
};

const weak = (context: string[]) => ({
  text: 'UN',
  language: 'en',
  kind: 'acronym' as const,
  weak: true,
  context,
});
