import { join } from 'node:path';
import { fold } from '@backstory/linker';
import { expect, test } from 'vitest';
import { demonymForms } from './demonyms.ts';
import { importReference } from './import-reference.ts';

const { entries, demonyms } = importReference(join(import.meta.dirname, '../../../../data'), []);
const statesOf = (word: string) =>
  [...new Set(demonyms.filter(({ text }) => fold(text) === fold(word)).map(({ slug }) => slug))].toSorted();

test.each([
  ['en', 'Malian', ['Malian', 'Malians']],
  ['en', 'Chinese', ['Chinese']],
  ['en', 'Danish', ['Danish']],
  ['en', 'Czech', ['Czech', 'Czechs']],
  ['en', 'Dutchman', ['Dutchman', 'Dutchmen']],
  ['fr', 'Malien', ['malien', 'malienne', 'maliens', 'maliennes']],
  ['fr', 'Américain', ['américain', 'américaine', 'américains', 'américaines']],
  ['fr', 'Français', ['français', 'française', 'françaises']],
  ['fr', 'Letton', ['letton', 'lettonne', 'lettons', 'lettonnes']],
  ['fr', 'Turc', ['turc', 'turque', 'turcs', 'turques']],
  ['fr', 'Grec', ['grec', 'grecque', 'grecs', 'grecques']],
  ['fr', 'Burkinabé', ['burkinabé', 'burkinabés']],
  ['es', 'Ruso', ['ruso', 'rusa', 'rusos', 'rusas']],
  ['es', 'Francés', ['francés', 'francesa', 'franceses', 'francesas']],
  ['es', 'Español', ['español', 'española', 'españoles', 'españolas']],
  ['es', 'Alemán', ['alemán', 'alemana', 'alemanes', 'alemanas']],
  ['es', 'Iraní', ['iraní', 'iraníes', 'iranís']],
  ['es', 'Senegalense', ['senegalense', 'senegalenses']],
  ['de', 'Malisch', ['malisch', 'malische', 'malischer', 'malischen', 'malisches', 'malischem']],
] as const)('%s: %s', (language, printed, forms) => {
  expect(demonymForms(language, printed, [])).toEqual(forms);
});

test('the name of the state, or a phrase, in place of a demonym is none', () => {
  expect(demonymForms('es', 'Malí', ['Mali'])).toEqual([]);
  expect(demonymForms('de', 'Vereinigte Arabische Emirate', [])).toEqual([]);
  expect(demonymForms('fr', 'Trinidadien ou Tobagonien et autres', [])).toEqual([]);
});

test('a demonym of several states is a word for each of them', () => {
  expect(statesOf('Congolese')).toEqual(['democratic-republic-of-the-congo', 'republic-of-the-congo']);
  expect(statesOf('dominicaines')).toEqual(['dominica', 'dominican-republic']);
  expect(statesOf('Koreans')).toEqual(['north-korea', 'south-korea']);
  expect(statesOf('South Korean')).toEqual(['south-korea']);
});

test('Niger and Nigeria, Guinea and its namesakes are told apart in every language', () => {
  for (const word of ['Nigerien', 'nigériennes', 'nigerino', 'nigrische'])
    expect(statesOf(word), word).toEqual(['niger']);
  for (const word of ['Nigerian', 'nigérianes', 'nigerianos', 'nigerianischen'])
    expect(statesOf(word), word).toEqual(['nigeria']);
  expect(statesOf('Guineans')).toEqual(['guinea']);
  expect(statesOf('bissau-guinéenne')).toEqual(['guinea-bissau']);
});

test('every state has demonyms in English and French, and none is the name of another entity', () => {
  const states = entries.filter(({ type, value }) => type === 'Actor' && value.kind === 'state');
  const speak = (language: string) =>
    new Set(demonyms.filter((demonym) => demonym.language === language).map(({ slug }) => slug));
  const without = (language: string) =>
    states.map(({ slug }) => slug).filter((slug) => !speak(language).has(slug));
  // The seat of a church has no people; the French word of the other is that of a saint’s namesakes.
  expect(without('en')).toEqual(['vatican-city']);
  expect(without('fr').toSorted()).toEqual(['saint-vincent-and-the-grenadines', 'vatican-city']);

  const owners = new Map<string, Set<string>>();
  for (const { slug, value } of entries)
    for (const text of [value.name.en, value.name.fr, ...value.names.map((name) => name.text)]) {
      const key = fold(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(slug));
    }
  const taken = demonyms.filter(({ slug, text }) =>
    [...(owners.get(fold(text)) ?? [])].some((owner) => owner !== slug),
  );
  expect(taken.map(({ text }) => text)).toEqual([]);
});
