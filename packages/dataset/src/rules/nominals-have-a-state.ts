import { datasetOf } from '../dataset.ts';
import { actor } from './examples.ts';
import type { Rule } from './rule.ts';

/** “The junta” is read by the state that a text speaks of: without one it could be anybody's. */
export const nominalsHaveAState: Rule = {
  name: 'nominals-have-a-state',
  description: 'Only an actor with a country has nominals, and says from when each meant it.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      const country = entry.type === 'Actor' ? entry.value.country : undefined;
      for (const [i, { kind, weak, from }] of entry.value.names.entries()) {
        if (kind !== 'nominal') continue;
        const path = ['names', i];
        if (!country)
          report(
            entry,
            path,
            'a nominal is read by the state of its actor, and this entry has none',
            'write country, or leave the nominal out',
          );
        if (weak)
          report(
            entry,
            path,
            'a nominal is never weak: the state near it is all its evidence',
            'leave out weak and context',
          );
        if (!from)
          report(
            entry,
            path,
            'a common noun means an entity only for a time, and this one says from no date',
            'write from, the day from which the press used it so, and to once it no longer does',
          );
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('mali'), actor('council', { country: 'mali', names: [junta] })]),
    bad: () => datasetOf([actor('council', { names: [junta] })]),
  },
};

const junta = {
  text: 'junta',
  language: 'en',
  kind: 'nominal' as const,
  weak: false,
  from: '2020-08-18',
};
