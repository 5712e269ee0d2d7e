import { expect, test } from 'vitest';
import { collisionsOf, formatCollision } from './collisions.ts';
import { datasetOf, type Demonym } from './dataset.ts';
import { actor } from './rules/examples.ts';

type Fields = Parameters<typeof actor>[1];
const called = (slug: string, name: Partial<NonNullable<NonNullable<Fields>['names']>[number]>) =>
  actor(slug, {
    names: [{ text: 'Wagner', language: 'mul', kind: 'short', weak: false, ...name }],
  });
const outcomes = (...entries: ReturnType<typeof actor>[]) =>
  collisionsOf(datasetOf(entries)).map(({ folded, outcome }) => `${folded}: ${outcome}`);

test('a spelling that one entity bears, or that nobody links, is no collision', () => {
  expect(outcomes(called('a', {}), actor('b'))).toEqual([]);
  expect(outcomes(called('a', { match: 'never' }), called('b', { text: 'WAGNER', match: 'never' }))).toEqual(
    [],
  );
});

test('the report says whom the linker will mean', () => {
  const weak = { weak: true, context: ['mali'] };
  expect(outcomes(called('a', {}), called('b', { match: 'never' }))).toEqual(['wagner: always a']);
  expect(outcomes(called('a', weak), called('b', { match: 'never' }))).toEqual([
    'wagner: a, with evidence of it in the text',
  ]);
  expect(outcomes(called('a', weak), called('b', weak))).toEqual([
    'wagner: the one of which the text has evidence; nobody, where it has none or of both',
  ]);
  expect(outcomes(called('a', {}), called('b', weak))).toEqual([
    'wagner: a, unless the text has evidence of another',
  ]);
  expect(outcomes(called('a', {}), called('b', {}))[0]).toContain('make all but one weak or never');
});

test('nominals and demonyms are shared by nature, and the report says how they are read', () => {
  const junta = { text: 'junta', kind: 'nominal', from: '2020' } as const;
  expect(outcomes(called('a', junta), called('b', junta))).toEqual([
    'junta: the one whose state the text speaks of',
  ]);
  const korean = (slug: string): Demonym => ({ slug, text: 'Korean', language: 'en', match: 'upper' });
  const states = datasetOf([actor('north'), actor('south')], [], [korean('north'), korean('south')]);
  expect(collisionsOf(states).map(formatCollision)).toEqual([
    [
      'korean: evidence for each, so an office beside it is nobody’s',
      '  north (curated): Korean, demonym, upper',
      '  south (curated): Korean, demonym, upper',
    ].join('\n'),
  ]);
});

test('of several spellings of one entity the freest stands, and the most shared spelling comes first', () => {
  const [first, second] = collisionsOf(
    datasetOf([
      actor('a', {
        names: [
          { text: 'WAGNER', language: 'mul', kind: 'acronym', weak: true, context: ['mali'] },
          { text: 'Wagner', language: 'mul', kind: 'short', weak: false },
        ],
      }),
      called('b', { match: 'never' }),
      called('c', { match: 'never' }),
      called('d', { text: 'Gao', match: 'never' }),
      called('e', { text: 'Gao' }),
    ]),
  );
  expect(first?.bearers.map(({ slug, text }) => `${slug} ${text}`)).toEqual([
    'a Wagner',
    'b Wagner',
    'c Wagner',
  ]);
  expect(second?.folded).toBe('gao');
});
