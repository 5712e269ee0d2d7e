import { describe, expect, test } from 'vitest';
import { sortSpans } from './adjectives.ts';
import { buildNamesPack } from './build-names-pack.ts';
import { Document } from './document.ts';
import { findMentions } from './find-mentions.ts';
import { openNamesPack } from './open-names-pack.ts';
import { scan } from './scan.ts';
import { politicalInput, testName } from './test-names.ts';

const input = politicalInput({
  names: [
    // A people of two words, an adjective that is a name as well, and a noun that is an adjective as well.
    testName('burkina-faso', { text: 'Burkina Fasoan', kind: 'demonym' }),
    testName('france', { text: 'Kati', kind: 'demonym' }),
    testName('france', { text: 'junta', kind: 'demonym', match: 'any' }),
  ],
});
const pack = openNamesPack(buildNamesPack(input));

/** What stands in a text, sorted: “words slug” for adjectives, words for the rest. */
function sorted(text: string): { names: string[]; nouns: string[]; adjectives: string[] } {
  const document = new Document(text);
  const { names, nouns, adjectives } = sortSpans(pack, scan(pack, document, undefined));
  const textOf = ({ from, to }: { from: number; to: number }): string => document.slice(from, to);
  return {
    names: names.map(textOf),
    nouns: nouns.map(textOf),
    adjectives: [...adjectives.stateAt].map(
      ([token, state]) => `${document.slice(token)} ${pack.entityAt(state).slug}`,
    ),
  };
}

describe('the adjective and the people of a state', () => {
  test.each([
    ['The Malian crowd met Ukrainian men.', ['Malian mali', 'Ukrainian ukraine']],
    ['Nigerien and Nigerian are two.', ['Nigerien niger', 'Nigerian nigeria']],
    ['Les soldats maliens et la presse française.', ['maliens mali', 'française france']],
    ['Les Maliennes votent.', ['Maliennes mali']],
    ['A Burkina Fasoan town.', ['Burkina burkina-faso', 'Fasoan burkina-faso']],
    // English writes it with a capital, or it is a word of something else.
    ['The malian crowd met ukrainian men.', []],
    // Of two states, and so of none.
    ['Congolese women met congolais poets.', []],
  ])('%s', (text, adjectives) => {
    expect(sorted(text)).toEqual({ names: [], nouns: [], adjectives });
  });
});

test('names, nouns and adjectives are kept apart', () => {
  expect(sorted('The military junta of Mali met the Russian envoy to Burkina Faso.')).toEqual({
    names: ['Mali', 'Burkina Faso'],
    nouns: ['military junta'],
    adjectives: ['Russian russia'],
  });
});

test('what is also a name is a name, without its other readings, and a noun before it is an adjective', () => {
  const document = new Document('Kati and the junta.');
  const { names, nouns, adjectives } = sortSpans(pack, scan(pack, document, undefined));
  expect(names.map(({ entries }) => entries.map((entry) => pack.entityAt(pack.ownerOf(entry)).slug))).toEqual(
    [['kati']],
  );
  expect(nouns.map(({ from }) => document.slice(from))).toEqual(['junta']);
  expect(adjectives.stateAt.size).toBe(0);
});

const plain = openNamesPack(buildNamesPack(politicalInput()));
const slugsOf = (text: string): string[] =>
  findMentions(plain, text, { publishedOn: '2024-08-05' }).map(({ slug }) => slug);

test.each([
  'The Malian crowd cheered.',
  'Ukrainian, Russian and French men met.',
  'Des soldats maliens et une femme nigérienne sont là.',
])('an adjective is no mention: %s', (text) => {
  expect(slugsOf(text)).toEqual([]);
});

test.each([
  ['Kati', 'kati', 'Malian soldiers', 'Senegalese soldiers'],
  ['Gao', 'gao', 'Des maliens', 'Des algériens'],
  ['Ber', 'ber', 'The Malians', 'The Congolese'],
])('it speaks of its state: %s is read beside it, and beside another is not', (name, slug, own, other) => {
  expect(slugsOf(`${own} stood in ${name} on Monday.`)).toEqual([slug]);
  expect(slugsOf(`${other} stood in ${name} on Monday.`)).toEqual([]);
});

test('in the title before a person it agrees with his state, or speaks against him', () => {
  const confidenceOf = (text: string): number =>
    findMentions(plain, text).find(({ slug }) => slug === 'abdoulaye-diop')?.confidence ?? 0;
  const bare = confidenceOf('The minister Abdoulaye Diop left.');
  expect(confidenceOf('The Malian minister Abdoulaye Diop left.')).toBeGreaterThan(bare);
  expect(confidenceOf('The Senegalese minister Abdoulaye Diop left.')).toBeLessThan(bare);
});
