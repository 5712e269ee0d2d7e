import { expect, test } from 'vitest';
import { datasetOf } from '../dataset.ts';
import { actor, role } from '../rules/examples.ts';
import { certainTerm, packOffices } from './pack-offices.ts';

const state = actor('mali', { kind: 'state' });
const officesOf = (...roles: ReturnType<typeof role>[]) =>
  packOffices(datasetOf([state, actor('army', { kind: 'military' }), actor('holder', { roles })])).map(
    ({ of, office, from, to }) => [of, office, from, to],
  );

test('a term begins on its first certain day, and its end is the first day on which it no longer holds', () => {
  expect(certainTerm({ from: '2021-06-07', to: '2024-11-20' })).toEqual({
    from: '2021-06-07',
    to: '2024-11-20',
  });
  expect(certainTerm({ from: '2021-06-07', to: 'ongoing' })).toEqual({ from: '2021-06-07' });
});

test('of a month or a year only the days outside it are certain', () => {
  expect(certainTerm({ from: '2021', to: '2024-11' })).toEqual({ from: '2021-12-31', to: '2024-11-01' });
  // Begun and ended within one year: no day is certain.
  expect(certainTerm({ from: '2021', to: '2021' })).toBeUndefined();
});

test('an unknown end is the day after the last on which a source shows it, and without one there is no term', () => {
  expect(certainTerm({ from: '2021-06-07', to: 'unknown', attestedUntil: '2023-02-28' })).toEqual({
    from: '2021-06-07',
    to: '2023-03-01',
  });
  expect(certainTerm({ from: '2021-06-07', to: 'unknown' })).toBeUndefined();
});

test('an unknown beginning is the first day on which a source shows it, and without one there is no term', () => {
  expect(certainTerm({ from: 'unknown', attested: '2022-05', to: 'ongoing' })).toEqual({
    from: '2022-05-31',
  });
  expect(certainTerm({ from: 'unknown', to: '2024-01-01' })).toBeUndefined();
});

test('only offices with one holder at a time are read in texts, and only those of somebody', () => {
  expect(
    officesOf(
      role('Foreign Minister', { office: 'foreign-minister', of: 'mali', from: '2020-01-01' }),
      role('Minister of Mines', { office: 'minister', of: 'mali', from: '2020-01-01' }),
      role('Head of state', { office: 'head-of-state', from: '2020-01-01' }),
    ),
  ).toEqual([['mali', 'foreign-minister', '2020-01-01', undefined]]);
});

test('who leads a body leads it; who leads a service of a state does not lead the state', () => {
  const leads = (of: string) => officesOf(role('Leader', { office: 'leader', of, from: '2020-01-01' }));
  expect(leads('army')).toHaveLength(1);
  expect(leads('mali')).toEqual([]);
});

test('a head of state who heads the government too is not its prime minister, but may have been before', () => {
  const head = role('Head of state', { office: 'head-of-state', of: 'mali', from: '2021-01-01' });
  const government = (from: string, to: string) =>
    role('Head of government', { office: 'head-of-government', of: 'mali', from, to });
  expect(officesOf(head, government('2021-01-01', 'ongoing'))).toEqual([
    ['mali', 'head-of-state', '2021-01-01', undefined],
  ]);
  expect(officesOf(head, government('2019-01-01', '2021-01-01'))).toHaveLength(2);
});

test('two who hold an office side by side are both there', () => {
  const premier = (from: string, to: string) =>
    role('Premier', { office: 'head-of-government', of: 'mali', from, to, concurrent: true });
  const offices = packOffices(
    datasetOf([
      state,
      actor('a', { roles: [premier('2021-06-07', '2024-11-20')] }),
      actor('b', { roles: [premier('2022-08-21', '2022-12-05')] }),
    ]),
  );
  expect(offices.map(({ holder }) => holder)).toEqual(['a', 'b']);
});
