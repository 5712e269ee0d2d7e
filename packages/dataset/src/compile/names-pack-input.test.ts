import { expect, test } from 'vitest';
import { datasetOf, type Entry } from '../dataset.ts';
import { actor, place } from '../rules/examples.ts';
import { buildCards } from './cards.ts';
import { buildGraph } from './graph.ts';
import { namesPackInput } from './names-pack-input.ts';
import { buildRows } from './rows.ts';

const junta = {
  text: 'junta',
  language: 'en',
  kind: 'nominal' as const,
  weak: false,
  from: '2020-08-18',
  to: '2021-01',
};
const ENTRIES: Entry[] = [
  actor('mali', { kind: 'state' }),
  actor('council', { kind: 'organization', country: 'mali', names: [junta] }),
  place('koulouba', { kind: 'building', country: 'mali', seat_of: ['mali'] }),
  place('gao', { country: 'mali' }),
];
const graph = buildGraph(
  datasetOf(ENTRIES, [], [{ slug: 'mali', text: 'Malian', language: 'en', match: 'upper' }]),
);
const { entities, names } = namesPackInput(graph);

test('the pack knows which body sits in a place, and of others nothing', () => {
  expect(Object.fromEntries(entities.map(({ slug, seatOf }) => [slug, seatOf]))).toEqual({
    council: undefined,
    gao: undefined,
    koulouba: ['mali'],
    mali: undefined,
  });
});

test('a nominal is in the pack in any case, with its days, and on no card and in no search', () => {
  expect(names.filter(({ kind }) => kind === 'nominal')).toEqual([
    {
      slug: 'council',
      text: 'junta',
      language: 'en',
      kind: 'nominal',
      match: 'any',
      weak: false,
      from: '2020-08-18',
      to: '2021-01-31',
    },
  ]);
  expect(JSON.stringify([buildCards(graph), buildRows(graph).names])).not.toContain('junta');
});

test('a demonym is in the pack, and on no card and in no search', () => {
  expect(names.filter(({ kind }) => kind === 'demonym')).toEqual([
    { slug: 'mali', text: 'Malian', language: 'en', kind: 'demonym', match: 'upper', weak: false },
  ]);
  expect(JSON.stringify([buildCards(graph), buildRows(graph).names])).not.toContain('Malian');
});

test('a German name that is a French word for the people is read in German texts', () => {
  const german = (text: string) => ({ text, language: 'de', kind: 'alias' as const, weak: false });
  const algeria = actor('algeria', { kind: 'state', names: [german('Algerien'), german('DVR Algerien')] });
  const demonym = { slug: 'algeria', text: 'algérien', language: 'fr', match: 'any' as const };
  const pack = namesPackInput(buildGraph(datasetOf([algeria], [], [demonym])));
  expect(
    pack.names.filter(({ text }) => text.endsWith('Algerien')).map(({ text, weak }) => [text, weak]),
  ).toEqual([
    ['Algerien', true],
    ['DVR Algerien', false],
  ]);
});

test('a generated name is in the pack, and on no card and in no search', () => {
  const lavrov = actor('lavrov', { name: { en: 'Sergei Lavrov', fr: 'Sergueï Lavrov' }, country: 'russia' });
  const generated = buildGraph(datasetOf([actor('russia', { kind: 'state' }), lavrov]));
  expect(namesPackInput(generated).names.map(({ text }) => text)).toContain('Sergej Lavrov');
  expect(JSON.stringify([buildCards(generated), buildRows(generated).names])).not.toContain('Sergej');
});
