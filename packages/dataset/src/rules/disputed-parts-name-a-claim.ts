import { datasetOf, entriesOf } from '../dataset.ts';
import { claim, event } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * Where several speak about who was responsible, whoever is said to have acted stands
 * there because somebody says so; the card then shows by whom.
 */
export const disputedPartsNameAClaim: Rule = {
  name: 'disputed-parts-name-a-claim',
  description: 'Where responsibility is disputed, whoever is said to have acted is so according to a claim.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of entriesOf(dataset, 'Event')) {
      const speakers = new Set(
        entry.value.claims
          .filter(({ topic }) => topic === 'responsibility')
          .map(({ by, by_actor: actor }) => actor ?? by.en),
      );
      if (speakers.size < 2) continue;
      for (const [index, { actor, role, according_to: accordingTo }] of entry.value.participants.entries()) {
        if (role !== 'agent' || accordingTo.length > 0) continue;
        report(
          entry,
          ['participants', index],
          `${actor} is said to have acted, while ${speakers.size} speakers differ about responsibility`,
          'write according_to with the ids of the claims that say so, or another role where its part is not disputed',
        );
      }
    }
  },
  examples: {
    good: () => datasetOf([disputed(['un-says'])]),
    bad: () => datasetOf([disputed([])]),
  },
};

const disputed = (accordingTo: string[]) =>
  event('2022-03-moura', {
    claims: [
      claim('un-says', { topic: 'responsibility', by: { en: 'The UN', fr: 'L’ONU' } }),
      claim('army-says', { topic: 'responsibility', by: { en: 'The army', fr: 'L’armée' } }),
    ],
    participants: [{ actor: 'army', role: 'agent', part: { en: 'x', fr: 'x' }, according_to: accordingTo }],
  });
