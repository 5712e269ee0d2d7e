import { datasetOf } from '../dataset.ts';
import { actor, claim } from './examples.ts';
import type { Rule } from './rule.ts';

export const claimIdsAreUnique: Rule = {
  name: 'claim-ids-are-unique',
  description: 'Within a file every claim has an id of its own.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      if (entry.type === 'Storyline') continue;
      const seen = new Set<string>();
      for (const [i, { id }] of entry.value.claims.entries()) {
        if (seen.has(id))
          report(
            entry,
            ['claims', i, 'id'],
            `the claim id “${id}” is used twice`,
            'name it for the speaker and the matter: army-toll',
          );
        seen.add(id);
      }
    }
  },
  examples: {
    good: () => datasetOf([actor('a', { claims: [claim('army-toll'), claim('un-toll')] })]),
    bad: () => datasetOf([actor('a', { claims: [claim('toll'), claim('toll')] })]),
  },
};
