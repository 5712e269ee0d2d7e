import { expect, test } from 'vitest';
import { datasetOf, type Demonym, type Entry } from '../dataset.ts';
import { actor, place } from '../rules/examples.ts';
import type { AliasRule } from './alias-candidate.ts';
import { generateAliases } from './alias-factory.ts';
import { linkedNames } from './names-pack-input.ts';

const both = (text: string) => ({ en: text, fr: text });
const MALIAN: Demonym = { slug: 'mali', text: 'Malian', language: 'en', match: 'upper' };
const mali = actor('mali', { kind: 'state', name: both('Mali') });
const person = (slug: string, name: string, country = 'mali') => actor(slug, { name: both(name), country });
const body = (slug: string, name: string, fields: Parameters<typeof actor>[1] = {}) =>
  actor(slug, { kind: 'organization', name: both(name), ...fields });

const aliases = (...entries: Entry[]) => {
  const dataset = datasetOf([mali, ...entries], [], [MALIAN]);
  return generateAliases(dataset, dataset.entries.flatMap(linkedNames));
};
const made = (rule: AliasRule, ...entries: Entry[]) =>
  aliases(...entries)
    .filter((alias) => alias.rule === rule)
    .map(({ name }) => name.text);

test('names in the middle are dropped, and the pair needs the state near it', () => {
  const [alias] = aliases(person('maiga', 'Choguel Kokalla Maïga')).filter(
    ({ rule }) => rule === 'dropped-middle-name',
  );
  expect(alias?.name).toMatchObject({
    slug: 'maiga',
    text: 'Choguel Maïga',
    weak: true,
    context: ['mali', 'malian'],
  });
});

test('nothing is dropped that tells whose son somebody is, nor where names are built otherwise', () => {
  for (const name of ['Iyad Ag Ghali', 'Sidi Ould Sidati', 'Jean-Yves Le Drian', 'Choguel K. Maïga'])
    expect(made('dropped-middle-name', person('one', name)), name).toEqual([]);
  expect(made('dropped-middle-name', person('kim', 'Kim Jong Un', 'north-korea'))).toEqual([]);
});

test('a pair of which others bear one half is not made', () => {
  const keita = person('ibk', 'Ibrahim Boubacar Keïta');
  expect(made('dropped-middle-name', keita)).toEqual(['Ibrahim Keïta']);
  expect(made('dropped-middle-name', keita, person('other', 'Modibo Keïta'))).toEqual([]);
  expect(made('dropped-middle-name', keita, person('other', 'Ibrahim Traoré'))).toEqual([]);
});

test('the family name comes first where official lists put it first', () => {
  expect(made('family-name-first', person('goita', 'Assimi Goïta'))).toEqual(['Goïta Assimi']);
  expect(made('family-name-first', person('macron', 'Emmanuel Macron', 'france'))).toEqual([]);
});

test('a spelling that somebody else lists, linked or not, is not made', () => {
  const taken = actor('song', {
    kind: 'organization',
    name: both('Goita Assimi'),
    names: [{ text: 'Goita Assimi', language: 'mul', kind: 'alias', weak: false, match: 'never' }],
  });
  expect(made('family-name-first', person('goita', 'Assimi Goïta'), taken)).toEqual([]);
});

test('a spelling that two entities would get is given to neither', () => {
  const dmitry = person('a', 'Dmitry Lebedev', 'russia');
  expect(made('transliteration', dmitry)).toContain('Dmitri Lebedev');
  const serge = person('b', 'Dimitri Lebedev', 'russia');
  expect(made('transliteration', dmitry, serge)).not.toContain('Dmitri Lebedev');
});

test.each([
  ['Sergei Lavrov', 'russia', 'Serguei Lavrov'],
  ['Volker Türk', 'austria', 'Volker Tuerk'],
  ['Aleksei Lebedev', 'russia', 'Aleksei Lebediev'],
  ['Mohamed Bazoum', 'niger', 'Mohammed Bazoum'],
  ['Alassane Ouattara', 'cote-divoire', 'Alassane Wattara'],
  ['Ismaël Wagué', 'mali', 'Ismael Ouague'],
  ['Iyad Ag Ghali', 'mali', 'Iyad Ag Gali'],
  ['Abdourahamane Tchiani', 'niger', 'Abdourahamane Chiani'],
])('%s of %s is also %s', (name, state, other) => {
  expect(made('transliteration', person('one', name, state))).toContain(other);
});

test('Ukrainian and Russian names are not turned into each other, and what is weak is not multiplied', () => {
  const texts = made('transliteration', person('one', 'Oleksandr Syrskyi', 'ukraine'));
  expect(texts.filter((text) => text.startsWith('Aleks'))).toEqual([]);
  const weak = actor('ali', {
    name: both('Mohamed Ali'),
    names: [{ text: 'Mohamed Ali', language: 'mul', kind: 'full', weak: true, context: ['guyana'] }],
  });
  expect(made('transliteration', weak)).toEqual([]);
});

test('a body is found without its legal form, and a group in the other language', () => {
  expect(made('legal-form', body('b2gold', 'Resolute Mining Ltd.'))).toEqual(['Resolute Mining']);
  // What is left would be one word, which may be anything.
  expect(made('legal-form', body('orano', 'Orano SA'))).toEqual([]);
  expect(made('group-word', body('wagner', 'Wagner Group'))).toEqual(['Groupe Wagner']);
  expect(made('group-word', body('wagner', 'Groupe Wagner'))).toEqual(['Wagner Group']);
  expect(made('group-word', body('crisis', 'International Crisis Group'))).toEqual([]);
});

test('long acronyms are found in small letters, unless those are a person’s name', () => {
  const acronym = (text: string) =>
    body('body', 'A Body of Nations', { names: [{ text, language: 'mul', kind: 'acronym', weak: false }] });
  expect(made('acronym-case', acronym('UEMOA'))).toEqual(['Uemoa']);
  expect(made('acronym-case', acronym('UEMO'))).toEqual([]);
  expect(made('acronym-case', acronym('SADAT'), person('anwar', 'Anwar Sadat', 'egypt'))).toEqual([]);
});

test('a generated name stands as the name it was made from: kind apart, with its days and its evidence', () => {
  const listed = {
    text: 'UEMOA',
    language: 'fr',
    kind: 'acronym' as const,
    weak: true,
    context: ['dakar'],
    from: '1994',
  };
  const [alias] = aliases(body('body', 'A Body of Nations', { names: [listed] }));
  expect(alias?.name).toEqual({
    slug: 'body',
    text: 'Uemoa',
    language: 'fr',
    kind: 'alias',
    match: 'upper',
    weak: true,
    context: ['dakar'],
    from: '1994-01-01',
  });
});

test('a genitive without apostrophe is read where a text has small words of the languages that write it', () => {
  const genitives = aliases(person('putin', 'Vladimir Putin', 'russia'), place('bamako', { kind: 'city' }));
  expect(
    genitives.filter(({ rule }) => rule === 'genitive').map(({ name }) => [name.text, name.weak]),
  ).toEqual([
    ['Malis', true],
    ['Vladimir Putins', true],
  ]);
  expect(genitives[0]?.name.context).toEqual(expect.arrayContaining(['und', 'och', 'og']));
});

test('no genitive is made of a name that ends in -s, of a weak one, or that is a person’s word', () => {
  const city = (slug: string, name: string) => place(slug, { kind: 'city', name: both(name) });
  const weak = place('gao', {
    kind: 'city',
    name: both('Gaona'),
    names: [{ text: 'Gaona', language: 'mul', kind: 'full', weak: true, context: ['mali'] }],
  });
  const texts = made(
    'genitive',
    city('paris', 'Paris'),
    weak,
    city('adam', 'Adam'),
    person('a', 'John Adams'),
  );
  expect(texts).toEqual(['Malis']);
});
