import { expect, test } from 'vitest';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { distanceFromPublicAffairs, readSubjectMatter } from './subject-matter.ts';
import { politicalInput } from './test-names.ts';

const pack = openNamesPack(buildNamesPack(politicalInput()));
const everything = (): boolean => true;

/** Sixteen words of which none is an office, a people, a deed or a word of the arts. */
const RECIPE = 'Put the rice into the pot with some salt and stir it for ten long minutes slowly.';
/** Sixteen words with a minister, a government, an adjective of a state and a deed. */
const NEWS = 'The Malian minister rejected the plan of the government for the bridge over the wide water.';
const ARTS = 'The singer and the painter were in the film with the actor and with an old poet.';
const RECETTE = 'Mettez le riz dans le pot avec du sel et faites cuire dix longues minutes ainsi.';
const times = (sentence: string, count: number): string => Array(count).fill(sentence).join(' ');
const subjectOf = (text: string): ReturnType<typeof readSubjectMatter> =>
  readSubjectMatter(new Document(text), everything);

test('ministers, governments, peoples and deeds are counted, words of the arts against them', () => {
  expect(subjectOf(times(RECIPE, 6))).toEqual({ words: 102, actors: 0 });
  expect(subjectOf(times(NEWS, 6))?.actors).toBe(24);
  expect(subjectOf(times(ARTS, 6))?.actors).toBe(-30);
  expect(subjectOf(`${times(NEWS, 5)} ${ARTS}`)?.actors).toBe(15);
});

test('what is no text is not counted', () => {
  const document = new Document(`${times(NEWS, 6)} ${times(RECIPE, 6)}`);
  const half = document.tokens.count - 102;
  expect(readSubjectMatter(document, (token) => token >= half)).toEqual({ words: 102, actors: 0 });
});

test('a short text and one in another language tell nothing', () => {
  const words = `${times(RECIPE, 4)} Stir it for ten more minutes then eat it now`;
  expect(new Document(words).tokens.count).toBe(78);
  expect(subjectOf(`${words} again`)).toBeUndefined();
  expect(subjectOf(`${words} again slowly`)).toEqual({ words: 80, actors: 0 });
  expect(
    subjectOf(times('El arroz se pone en la olla con un poco de sal y el agua que queda.', 8)),
  ).toBeUndefined();
  expect(subjectOf(times(RECETTE, 6))?.actors).toBe(0);
});

test('the fewer act in a text, the further it is from public affairs', () => {
  const distanceOf = (actors: number, listed = 0): number =>
    distanceFromPublicAffairs({ words: 1000, actors }, listed);
  expect(distanceOf(0)).toBe(1);
  expect(distanceOf(-50)).toBe(1);
  expect(distanceOf(28)).toBe(1);
  expect(distanceOf(35)).toBeCloseTo(0.5);
  expect(distanceOf(42)).toBe(0);
  expect(distanceOf(400)).toBe(0);
  // A listed actor is worth three.
  expect(distanceOf(0, 14)).toBe(0);
  expect(distanceOf(20, 5)).toBeCloseTo(0.5);
  expect(distanceFromPublicAffairs(undefined, 0)).toBe(0);
});

test.each([
  ['Mali', 'mali'],
  ['Ukraine', 'ukraine'],
  ['Paris', 'paris'],
  ['China', 'china'],
])('%s alone on a page about cooking is no state and no town', (name, slug) => {
  const slugsOf = (text: string): string[] => findMentions(pack, text).map((mention) => mention.slug);
  const sentence = `They call it ${name} because of the colour.`;
  expect(slugsOf(`${sentence} ${times(RECIPE, 6)}`)).toEqual([]);
  expect(slugsOf(`${sentence} ${times(NEWS, 6)}`)).toEqual([slug]);
  // Too short to tell, and a place where somebody is.
  expect(slugsOf(`${sentence} ${RECIPE}`)).toEqual([slug]);
  expect(slugsOf(`They eat it in ${name} because of the colour. ${times(RECIPE, 6)}`)).toEqual([slug]);
});

test('nor is it in French, nor on a page about films', () => {
  const slugsOf = (text: string): string[] => findMentions(pack, text).map(({ slug }) => slug);
  expect(slugsOf(`On pense aussi au nom du Mali pour ce plat. ${times(RECETTE, 6)}`)).toEqual([]);
  expect(slugsOf(`On pense aussi au nom du Mali pour ce plat. ${RECETTE}`)).toEqual(['mali']);
  expect(slugsOf(`They call it Mali because of the colour. ${times(ARTS, 6)}`)).toEqual([]);
});

test('listed actors make a page one of public affairs', () => {
  const page = `They call it Mali because of the colour. ${times(RECIPE, 6)}`;
  const actors = 'Sergei Lavrov, Abdoulaye Diop and Dmytro Kuleba eat it.';
  expect(findMentions(pack, `${actors} ${page}`).map(({ slug }) => slug)).toContain('mali');
});

test('names of several words and persons are read on any page', () => {
  const page = `They call it Burkina Faso. Sergei Lavrov eats it with his hands. ${times(RECIPE, 8)}`;
  expect(findMentions(pack, page).map(({ slug }) => slug)).toEqual(['burkina-faso', 'sergei-lavrov']);
});
