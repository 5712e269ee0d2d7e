import { firstDay, lastDay } from '@backstory/schema/partial-date';
import { datasetOf, entriesOf } from '../dataset.ts';
import { actor, event, role, sourced } from './examples.ts';
import type { Rule } from './rule.ts';

export const activeWithinLife: Rule = {
  name: 'active-within-life',
  description: 'Nobody holds office or acts in an event before birth or after death.',
  severity: 'error',
  check(dataset, report) {
    const lives = new Map(
      entriesOf(dataset, 'Actor').flatMap((entry) =>
        entry.value.life ? [[entry.slug, entry.value.life] as const] : [],
      ),
    );
    for (const entry of entriesOf(dataset, 'Actor')) {
      const life = lives.get(entry.slug);
      if (!life) continue;
      for (const [i, { from, to }] of entry.value.roles.entries()) {
        if (isDate(life.to) && (to === 'ongoing' || (isDate(to) && firstDay(to) > lastDay(life.to)))) {
          report(
            entry,
            ['roles', i, 'to'],
            `the role lasts (${to}) beyond the end of the life (${life.to})`,
            'end the role no later than the life',
          );
        }
        if (isDate(from) && isDate(life.from) && lastDay(from) < firstDay(life.from)) {
          report(entry, ['roles', i, 'from'], `the role begins (${from}) before the life (${life.from})`);
        }
      }
    }
    for (const entry of entriesOf(dataset, 'Event')) {
      for (const [i, { actor: slug, role: part }] of entry.value.participants.entries()) {
        const life = lives.get(slug);
        // One may be affected by what happens after one's death: a trial, an inquiry.
        if (!life || part === 'affected') continue;
        const { start } = entry.value;
        if (
          (isDate(life.to) && firstDay(start) > lastDay(life.to)) ||
          (isDate(life.from) && lastDay(entry.value.end ?? start) < firstDay(life.from))
        ) {
          report(
            entry,
            ['participants', i],
            `${slug} lived from ${life.from} to ${life.to}, outside the event`,
            'check the dates, or write role: affected',
          );
        }
      }
    }
  },
  examples: {
    good: () =>
      datasetOf([
        actor('p', {
          life: { from: '1961', to: '2023-08-23', ...sourced },
          roles: [role('Head', { to: '2023-08-23' })],
        }),
      ]),
    bad: () =>
      datasetOf([
        actor('p', {
          life: { from: '1961', to: '2023-08-23', ...sourced },
          roles: [role('Head', { to: 'ongoing' })],
        }),
        event('2024-07-x', {
          participants: [{ actor: 'p', role: 'agent', part: { en: 'x', fr: 'x' }, according_to: [] }],
        }),
      ]),
  },
};

const isDate = (date: string) => date !== 'unknown' && date !== 'ongoing';
