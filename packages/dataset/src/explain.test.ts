import { expect, test } from 'vitest';
import { datasetOf } from './dataset.ts';
import { explain } from './explain.ts';
import { actor, claim, event, relation, role } from './rules/examples.ts';

const DATASET = datasetOf([
  actor('mali', { kind: 'state', claims: [claim('denial', { topic: 'presence' })] }),
  actor('wagner', {
    names: [{ text: 'Wagner', language: 'mul', kind: 'short', weak: true, context: ['mali'] }],
    relations: [relation('mali', { kind: 'deployed-in', from: '2021-12', to: '2025-06-06' })],
    roles: [role('Partner', { from: '2022', to: 'ongoing' })],
  }),
  event('2021-12-arrival', {
    participants: [
      { actor: 'wagner', role: 'agent', part: { en: 'arrived', fr: 'est arrivé' }, according_to: [] },
    ],
  }),
]);

test('an entity is explained from its own file and from all that name it', () => {
  const lines = explain(DATASET, 'mali')?.join('\n');
  expect(lines).toContain('host of wagner, 2021-12 to 2025-06-06');
  expect(lines).toContain('[presence] denial');
});

test('names say how they are linked, and dates what begins and what has ended', () => {
  const lines = explain(DATASET, 'wagner') ?? [];
  expect(lines).toContain('  Wagner  (mul, short: linked with these capitals, only near mali)');
  const changes = lines.slice(lines.indexOf('What changes when') + 1).slice(0, 3);
  expect(changes).toEqual([
    '  December 2021: deployed in mali begins',
    '  2022: Partner begins',
    '  6 June 2025: deployed in mali has ended',
  ]);
  expect(lines.join('\n')).toContain('2021-12  2021-12-arrival: arrived');
});

test('of nobody there is nothing to explain', () => {
  expect(explain(DATASET, 'nobody')).toBeUndefined();
});
