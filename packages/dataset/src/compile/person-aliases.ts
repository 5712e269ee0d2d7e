/**
 * Spellings of persons: without the names in the middle, family name first, and in other
 * transliterations. What a rule does to a name depends on the state: Chinese names have
 * nothing in the middle to drop, and only some states list people by family name.
 */
import { fold, type PackName } from '@backstory/linker';
import { type ActorEntry, type Dataset, entriesOf } from '../dataset.ts';
import type { Candidate } from './alias-candidate.ts';
import { namesOf } from './entity-names.ts';
import { otherTransliterations } from './transliterations.ts';

/** Where official lists and decrees put the family name first: MAÏGA Choguel. */
const FAMILY_NAME_FIRST = new Set(
  `benin burkina-faso burundi cameroon central-african-republic chad comoros cote-divoire
  democratic-republic-of-the-congo djibouti gabon guinea mali niger republic-of-the-congo senegal togo`.split(
    /\s+/,
  ),
);

/** Where a name has one family name, at its end, and given names before it. */
const GIVEN_NAMES_THEN_FAMILY_NAME = new Set([
  ...FAMILY_NAME_FIRST,
  ...`canada france gambia germany ghana kenya liberia malawi nigeria sierra-leone united-kingdom united-states
  zambia zimbabwe`.split(/\s+/),
]);

/** Words that tell whose son somebody is, or belong to the family name after them: nothing is dropped beside them. */
const TIED = new Set(
  `ag agh ould wuld walad bin ibn ben abu abou al el de da do dos del der den di du la le les van von na mc mac
  st saint jr sr ii iii iv`.split(/\s+/),
);

/** The candidates for one person, from the listed names of two or more words in Latin letters. */
export function personAliases(
  { tier, value: { country } }: ActorEntry,
  names: readonly PackName[],
  dataset: Dataset,
  held: NamesHeld,
): Candidate[] {
  const whole = names.filter(isWhole);
  const state = country ?? '';
  return [
    // The sets of the reference tier say themselves which names may be left out.
    ...(tier === 'curated' && GIVEN_NAMES_THEN_FAMILY_NAME.has(state)
      ? whole.flatMap((base) => withoutMiddle(base, held, contextOf(state, dataset)))
      : []),
    ...(FAMILY_NAME_FIRST.has(state) ? whole.flatMap(familyNameFirst) : []),
    // What is weak in one spelling is somebody else's in another: Mohammed Ali, Mohamed Ali.
    ...whole
      .filter(({ weak }) => !weak)
      .flatMap((base) =>
        otherTransliterations(base.text, state).map(
          (text): Candidate => ({ rule: 'transliteration', text, base }),
        ),
      ),
  ];
}

function isWhole({ text, match, kind }: PackName): boolean {
  return (
    match === 'upper' &&
    (kind === 'full' || kind === 'alias' || kind === 'short') &&
    /^\p{Lu}[\p{Script=Latin}\p{M}’'. -]+$/u.test(text) &&
    text.includes(' ')
  );
}

/** Given name and family name. Somebody else may be called so: it needs the state near it. */
function withoutMiddle(base: PackName, held: NamesHeld, context: readonly string[]): Candidate[] {
  const words = base.text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 3 || words.some((word) => TIED.has(fold(word)) || /^.\.?$/u.test(word))) return [];
  // Where others bear the one or the other, somebody else will bear both.
  if (held.bearersOf(first) > 1 || held.bearersOf(last) > 1) return [];
  return [{ rule: 'dropped-middle-name', text: `${first} ${last}`, base, context }];
}

function familyNameFirst(base: PackName): Candidate[] {
  const words = base.text.split(' ');
  if (words.some((word) => TIED.has(fold(word)) || /^.\.?$/u.test(word))) return [];
  return [{ rule: 'family-name-first', text: [words.at(-1), ...words.slice(0, -1)].join(' '), base }];
}

function contextOf(state: string, { bySlug, demonyms }: Dataset): string[] {
  const name = bySlug.get(state)?.value.name;
  const words = [
    ...(name ? [name.en, name.fr] : []),
    ...demonyms.filter(({ slug }) => slug === state).map(({ text }) => text),
  ];
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Which words are names of persons in the dataset, and of how many. */
export class NamesHeld {
  readonly #bearers = new Map<string, Set<string>>();

  constructor(dataset: Dataset) {
    for (const entry of entriesOf(dataset, 'Actor')) {
      if (entry.value.kind !== 'person') continue;
      for (const { text } of namesOf(entry))
        for (const word of fold(text).split(' ')) {
          const known = this.#bearers.get(word);
          if (known) known.add(entry.slug);
          else this.#bearers.set(word, new Set([entry.slug]));
        }
    }
  }

  /** How many persons have all these words in their names. */
  bearersOf(name: string): number {
    const [first, ...rest] = fold(name)
      .split(' ')
      .map((word) => this.#bearers.get(word) ?? new Set<string>());
    return rest.reduce((all, some) => all.intersection(some), first ?? new Set<string>()).size;
  }

  isPersonsWord(folded: string): boolean {
    return this.#bearers.has(folded);
  }
}
