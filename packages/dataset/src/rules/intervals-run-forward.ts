import { firstDay, lastDay } from '@backstory/schema/partial-date';
import { datasetOf, type Entry, type FieldPath } from '../dataset.ts';
import { actor, event, relation, role } from './examples.ts';
import type { Rule } from './rule.ts';

/** `2021` to `2021-06` is possible; only an end that must lie before the start is wrong. */
export const intervalsRunForward: Rule = {
  name: 'intervals-run-forward',
  description: 'Nothing ends before it began.',
  severity: 'error',
  check(dataset, report) {
    for (const entry of dataset.entries) {
      for (const { from, to, path } of spans(entry)) {
        if (!isDate(from) || !isDate(to)) continue;
        if (lastDay(to) < firstDay(from)) {
          report(
            entry,
            path,
            `it ends (${to}) before it begins (${from})`,
            'check both dates against the source',
          );
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('a', { roles: [role('Minister', { from: '2021', to: '2021-06' })] }),
        event('2020-08-x', { start: '2020-08-18', end: '2020-08-19' }),
      ]),
    bad: () =>
      datasetOf([
        actor('a', { relations: [relation('b', { from: '2021-06-07', to: '2021-05' })] }),
        actor('b'),
      ]),
  },
};

const isDate = (date: string | undefined): date is string =>
  date !== undefined && date !== 'unknown' && date !== 'ongoing';

function* spans(entry: Entry): Generator<{ from?: string; to?: string; path: FieldPath }> {
  if (entry.type === 'Event') {
    const { start, end } = entry.value;
    yield { from: start, ...(end && { to: end }), path: ['end'] };
  }
  for (const [i, { from, to }] of entry.value.names.entries()) {
    yield { ...(from && { from }), ...(to && { to }), path: ['names', i, 'to'] };
  }
  if (entry.type !== 'Actor') return;
  const { life, roles, relations } = entry.value;
  if (life) yield { ...life, path: ['life', 'to'] };
  for (const [i, { from, to }] of roles.entries()) yield { from, to, path: ['roles', i, 'to'] };
  for (const [i, { from, to }] of relations.entries()) yield { from, to, path: ['relations', i, 'to'] };
}
