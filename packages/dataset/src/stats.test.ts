import { expect, test } from 'vitest';
import { datasetOf } from './dataset.ts';
import { actor, event, role, storyline } from './rules/examples.ts';
import { datasetStats } from './stats.ts';

const weakSource = {
  'wp-2020': {
    publisher: 'An encyclopaedia',
    url: 'https://example.org/wp',
    language: 'en',
    kind: 'encyclopaedia' as const,
  },
};

test('entries are counted by type, kind, country, year and language of their names', () => {
  const stats = datasetStats(
    {
      dataset: datasetOf([
        actor('mali', { kind: 'state' }),
        actor('diop', {
          country: 'mali',
          names: [{ text: 'Диоп', language: 'ru', kind: 'alias', weak: false }],
        }),
        event('2020-08-coup'),
        storyline('pivot', ['2020-08-coup', '2020-08-coup']),
      ]),
    },
    '2026-02-01',
  );
  expect(stats.curated).toEqual({ actors: 2, places: 0, events: 1, storylines: 1 });
  expect(stats.byKind).toEqual({ other: 1, person: 1, state: 1, storyline: 1 });
  expect(stats.byCountry).toEqual({ mali: 1 });
  expect(stats.byYear).toEqual({ 2020: 1 });
  expect(stats.byLanguage).toEqual({ ru: 1 });
});

test('entries that rest on encyclopaedias alone are named, and lower the share', () => {
  const { share, weak } = datasetStats(
    { dataset: datasetOf([actor('a'), actor('b', { sources: weakSource })]) },
    '2026-02-01',
  );
  expect(weak).toEqual(['b']);
  expect(share.betterThanEncyclopaedia).toBe(0.5);
});

test('a summary that only stands in English is not French', () => {
  const { share } = datasetStats(
    { dataset: datasetOf([actor('a', { summary: { en: 'An officer.', fr: 'Un officier.' } }), actor('b')]) },
    '2026-02-01',
  );
  expect(share.french).toBe(0.5);
});

test('what is ongoing and was not looked at for more than six months is stale', () => {
  const dataset = datasetOf([
    actor('a', { roles: [role('Minister', { to: 'ongoing' })] }),
    actor('b', { roles: [role('Minister', { to: '2021' })] }),
  ]);
  expect(datasetStats({ dataset }, '2026-07-01').stale).toEqual([]);
  expect(datasetStats({ dataset }, '2026-07-03').stale).toEqual(['a']);
});

test('generated names are counted by the rule that made them', () => {
  const both = { en: 'Sergei Lavrov', fr: 'Sergei Lavrov' };
  const { generated } = datasetStats(
    {
      dataset: datasetOf([
        actor('russia', { kind: 'state' }),
        actor('lavrov', { name: both, country: 'russia' }),
      ]),
    },
    '2026-02-01',
  );
  expect(generated.transliteration).toBe(4);
  expect(generated['dropped-middle-name']).toBe(0);
});
