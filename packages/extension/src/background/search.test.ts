import { expect, test } from 'vitest';

import { indexDirectory, search, toDirectory, type DirectoryEntry } from './search.ts';

const entry = (slug: string, names: string[], prominence = 0.5): DirectoryEntry => ({
  slug,
  type: 'Actor',
  kind: 'PERSON',
  prominence,
  names,
});

const index = indexDirectory([
  entry('assimi-goita', ['Assimi Goïta', 'Ассими Гойта', 'عاصمي غويتا']),
  entry('mali', ['Mali'], 0.9),
  entry('malian-armed-forces', ['Malian Armed Forces', 'Forces armées maliennes', 'FAMa']),
  entry('northern-mali', ['Northern Mali'], 0.95),
  entry('malick', ['Malick'], 0.1),
  entry('ivory-coast', ['Côte d’Ivoire', 'Ivory Coast']),
  entry('sadio-camara', ['Sadio Camara']),
]);

const slugs = (query: string, limit = 10) => search(index, query, limit).map(({ entry: { slug } }) => slug);

test('accents, case and punctuation do not matter', () => {
  expect(slugs('goita')).toEqual(['assimi-goita']);
  expect(slugs('COTE D’IVOIRE')).toEqual(['ivory-coast']);
  expect(slugs("cote d'iv")).toEqual(['ivory-coast']);
});

test('any language finds, and what matched is told', () => {
  expect(search(index, 'гойта', 5)).toMatchObject([
    { entry: { slug: 'assimi-goita' }, matched: 'Ассими Гойта' },
  ]);
  expect(search(index, 'fama', 5)).toMatchObject([
    { entry: { slug: 'malian-armed-forces' }, matched: 'FAMa' },
  ]);
});

test('a beginning is enough, for every word', () => {
  expect(slugs('assi')).toEqual(['assimi-goita']);
  expect(slugs('ass goi')).toEqual(['assimi-goita']);
});

test('the whole name comes before beginnings, these before names that only contain it', () => {
  expect(slugs('mali')[0]).toBe('mali');
  expect(slugs('mali').indexOf('malian-armed-forces')).toBeLessThan(slugs('mali').indexOf('northern-mali'));
});

test('of equal matches the more prominent comes first', () => {
  expect(slugs('mal').slice(0, 2)).toEqual(['mali', 'malian-armed-forces']);
  expect(slugs('mal').at(-2)).toBe('malick');
});

test('words may be in another order', () => {
  expect(slugs('camara sadio')).toEqual(['sadio-camara']);
});

test.each(['camarra', 'cmara', 'canara', 'caamra', 'amara'])('one slip is forgiven: %s', (slip) => {
  expect(slugs(slip)).toContain('sadio-camara');
});

test('a slip in a short word is another word', () => {
  expect(slugs('mala')).toEqual([]);
});

test('every word of the query must be found, each in a word of its own', () => {
  expect(slugs('assimi camara')).toEqual([]);
  expect(slugs('mali mali')).toEqual([]);
});

test('nothing asked is nothing found', () => {
  expect(slugs('')).toEqual([]);
  expect(slugs(' ’ ')).toEqual([]);
});

test('never more than the limit', () => {
  expect(slugs('mal', 2)).toHaveLength(2);
});

test('a directory has every name once, the entity’s own first', () => {
  const [made] = toDirectory([
    {
      slug: 'mali',
      type: 'Actor',
      kind: 'STATE',
      tier: 'curated',
      name: { en: 'Mali', fr: 'Mali' },
      names: [
        { text: 'Mali', language: 'en', kind: 'FULL' },
        { text: 'Republic of Mali', language: 'en', kind: 'ALIAS' },
      ],
      summary: { en: '', fr: '' },
      roles: [],
      relations: [],
      events: [],
      claims: [],
      storylines: [],
      sources: [],
      prominence: 1,
    },
  ]);
  expect(made).toEqual({
    slug: 'mali',
    type: 'Actor',
    kind: 'STATE',
    prominence: 1,
    names: ['Mali', 'Republic of Mali'],
  });
});
