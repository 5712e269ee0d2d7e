import { fold, type PackInput } from '@backstory/linker';
import { seededRandom } from '../random.ts';

/** A name in Latin letters, of two words or more, without initials. */
const FULL_NAME =
  /^\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+(?: \p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+)+$/u;

/**
 * Different full names of nobody: given names and surnames of the dataset's leaders, combined at random.
 * Every surname therefore is one that somebody we know has. Names we know, and names that the texts
 * mention, are left out. Throws where the dataset has too few names for so many.
 */
export function madeUpPeople(
  input: PackInput,
  texts: readonly string[],
  count: number,
  seed: number,
): string[] {
  const people = new Set(input.entities.filter(({ kind }) => kind === 'PERSON').map(({ slug }) => slug));
  const words = input.names
    .filter(({ slug, kind, text }) => people.has(slug) && kind === 'full' && FULL_NAME.test(text))
    .map(({ text }) => text.split(' '));
  const given = [...new Set(words.map(([first = '']) => first))].toSorted();
  const surnames = [...new Set(words.map((name) => name.at(-1) ?? ''))].toSorted();
  if (given.length * surnames.length < 2 * count)
    throw new Error(`the dataset has too few people to make up ${count} names of theirs`);
  const taken = new Set(input.names.map(({ text }) => fold(text)));
  for (const text of texts) for (const pair of pairsOf(text)) taken.add(pair);
  const random = seededRandom(seed);
  const names: string[] = [];
  while (names.length < count) {
    const name = `${given[Math.floor(random() * given.length)]} ${surnames[Math.floor(random() * surnames.length)]}`;
    const folded = fold(name);
    if (taken.has(folded)) continue;
    taken.add(folded);
    names.push(name);
  }
  return names;
}

/** Any two to four words in a row, folded: a hyphenated given name and surname are up to four. */
function pairsOf(text: string): string[] {
  const words = fold(text).split(' ');
  return words.flatMap((_, at) => [2, 3, 4].map((length) => words.slice(at, at + length).join(' ')));
}
