/** The same articles with one name more in the pack, none of whose words is in any of them: nothing may change. */
import { buildNamesPack, fold, openNamesPack, type PackName } from '@backstory/linker';
import { mentionsOf } from '../mentions-of.ts';
import { seededRandom } from '../random.ts';
import type { World } from '../world.ts';
import { madeUpPeople } from './made-up-people.ts';
import type { Failure, Outcome, PartArticle } from './suite.ts';

export interface UnrelatedNames {
  /** Packs, each with another name. */
  names: number;
  /** Articles in which some pack changed something, counted once for each pack. */
  changed: number;
}

const NAMES = 12;
const SEED = 4;
/** Candidates among which some have no word in common with any article. */
const CANDIDATES = 2000;

/** How many articles read differently. */
export function unrelatedNames(world: World, articles: readonly PartArticle[]): Outcome<UnrelatedNames> {
  const { input } = world;
  const before = articles.map((article) => JSON.stringify(mentionsOf(world.pack, article)));
  const failures: Failure[] = [];
  const names = namesFor(world, articles);
  for (const name of names) {
    const isPerson = name.kind === 'full';
    const pack = openNamesPack(
      buildNamesPack({
        ...input,
        entities: [
          ...input.entities,
          {
            slug: name.slug,
            type: 'Actor',
            kind: isPerson ? 'PERSON' : 'ORGANIZATION',
            related: [],
            prominence: 0.5,
          },
        ],
        names: [...input.names, name],
      }),
    );
    for (const [index, article] of articles.entries())
      if (JSON.stringify(mentionsOf(pack, article)) !== before[index])
        failures.push({ article, what: `unrelated name: reads differently beside “${name.text}”` });
  }
  return { figures: { names: names.length, changed: failures.length }, failures };
}

/** As many acronyms as full names. Slugs sort before, among and after the others, which moves the numbers of all. */
function namesFor({ input }: World, articles: readonly PartArticle[]): PackName[] {
  const words = new Set([
    ...articles.flatMap(({ text }) => fold(text).split(' ')),
    ...input.names.flatMap(({ text }) => fold(text).split(' ')),
  ]);
  const inText = new Set(articles.flatMap(({ text }) => fold(text).split(' ')));
  const people = madeUpPeople(input, [], CANDIDATES, SEED).filter((name) =>
    fold(name)
      .split(' ')
      .every((word) => !inText.has(word)),
  );
  const acronyms = randomAcronyms().filter((word) => !words.has(word.toLowerCase()));
  return Array.from({ length: NAMES }, (_, index): PackName => {
    const isPerson = index % 2 === 0;
    const text = (isPerson ? people : acronyms)[index >> 1];
    if (text === undefined) throw new Error('the articles use every name that could be made up');
    return {
      slug: `${'amz'[index % 3]}-unrelated-name`,
      text,
      language: 'mul',
      kind: isPerson ? 'full' : 'acronym',
      match: isPerson ? 'upper' : 'acronym',
      weak: false,
    };
  });
}

function randomAcronyms(): string[] {
  const random = seededRandom(SEED);
  const letter = () => String.fromCharCode('A'.charCodeAt(0) + Math.floor(random() * 26));
  return Array.from({ length: CANDIDATES }, () => Array.from({ length: 5 }, letter).join(''));
}
