import { formatPartialDate } from '@backstory/schema/partial-date';
import { type ActorEntry, datasetOf, entriesOf } from '../dataset.ts';
import { actor, role } from './examples.ts';
import type { Rule } from './rule.ts';
import { mustShareADay } from './share-a-day.ts';

/** Offices that one person holds at a time; a spokesperson or a minister without portfolio may have peers. */
const SINGLE = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister']);

export const oneHolderAtATime: Rule = {
  name: 'one-holder-at-a-time',
  description: 'A state has one head of state, head of government, foreign and defence minister at a time.',
  severity: 'error',
  check(dataset, report) {
    const held = new Map<string, { entry: ActorEntry; index: number }[]>();
    for (const entry of entriesOf(dataset, 'Actor')) {
      for (const [index, { office, of, concurrent }] of entry.value.roles.entries()) {
        if (!of || concurrent || !SINGLE.has(office)) continue;
        const key = `${office} ${of}`;
        held.set(key, [...(held.get(key) ?? []), { entry, index }]);
      }
    }
    for (const holders of held.values()) {
      for (const [position, { entry, index }] of holders.entries()) {
        const own = roleAt(entry, index);
        for (const other of holders.slice(0, position)) {
          const theirs = roleAt(other.entry, other.index);
          if (other.entry === entry || entry.tier !== 'curated' || !mustShareADay(own, theirs)) continue;
          report(
            entry,
            ['roles', index],
            `${other.entry.slug} holds this office too, from ${say(theirs.from)} to ${say(theirs.to)}`,
            'correct the dates, or write concurrent: true where two held it side by side, as an acting holder does',
          );
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('mali', { kind: 'state' }),
        actor('a', { roles: [premier({ from: '2021-06-07', to: '2024-11-20' })] }),
        actor('b', {
          roles: [
            premier({ from: '2022-08-21', to: '2022-12-05', concurrent: true }),
            premier({ from: '2024-11-20', to: 'ongoing' }),
          ],
        }),
      ]),
    bad: () =>
      datasetOf([
        actor('mali', { kind: 'state' }),
        actor('a', { roles: [premier({ from: '2021-06-07', to: '2024-11-20' })] }),
        actor('b', { roles: [premier({ from: '2022-08-21', to: 'ongoing' })] }),
      ]),
  },
};

const premier = (dates: Parameters<typeof role>[1]) =>
  role('Prime Minister', { office: 'head-of-government', of: 'mali', ...dates });

const roleAt = (entry: ActorEntry, index: number) =>
  entry.value.roles[index] as ActorEntry['value']['roles'][number];

const say = (date: string) => (/^\d/.test(date) ? formatPartialDate(date, 'en') : date);
