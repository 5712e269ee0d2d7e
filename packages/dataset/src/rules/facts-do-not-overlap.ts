import { datasetOf, entriesOf } from '../dataset.ts';
import { actor, relation, role } from './examples.ts';
import type { Rule } from './rule.ts';
import { mustShareADay } from './share-a-day.ts';

interface Span {
  from: string;
  to: string;
}

export const factsDoNotOverlap: Rule = {
  name: 'facts-do-not-overlap',
  description: 'The same office or the same relation is not stated twice for one time.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of entriesOf(dataset, 'Actor')) {
      const { roles, relations } = entry.value;
      for (const [i, j] of overlaps(roles, ({ title, of }) => `${title.en} ${of ?? ''}`)) {
        report(
          entry,
          ['roles', j],
          `this office is already held from ${roles[i]?.from} to ${roles[i]?.to} (role ${i + 1})`,
          'end the first where the second begins, or merge them',
        );
      }
      for (const [i, j] of overlaps(relations, ({ kind, object }) => `${kind} ${object}`)) {
        report(
          entry,
          ['relations', j],
          `this relation already holds from ${relations[i]?.from} to ${relations[i]?.to} (relation ${i + 1})`,
          'end the first where the second begins, or merge them',
        );
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('a', {
          roles: [
            role('Minister', { from: '2020', to: '2021' }),
            role('Minister', { from: '2021', to: 'ongoing' }),
          ],
        }),
      ]),
    bad: () =>
      datasetOf([
        actor('a', { relations: [relation('b', { to: '2022-06' }), relation('b', { from: '2022-01' })] }),
        actor('b'),
      ]),
  },
};

/** Pairs of facts with one key whose spans must share a day. */
function overlaps<F extends Span>(facts: readonly F[], keyOf: (fact: F) => string): [number, number][] {
  const found: [number, number][] = [];
  for (const [j, second] of facts.entries()) {
    for (const [i, first] of facts.slice(0, j).entries()) {
      if (keyOf(first) === keyOf(second) && mustShareADay(first, second)) {
        found.push([i, j]);
      }
    }
  }
  return found;
}
