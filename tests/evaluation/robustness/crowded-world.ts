/**
 * The dataset's names among those of the world's cities and of a hundred thousand people who do not exist.
 * Where a word may mean so much more, robustness is measured, and the weights learn what the names that we
 * chose do not teach.
 */
import type { PackInput } from '@backstory/linker';
import type { GoldSpan } from '../markup.ts';
import { type CityDistractor, cityDistractors } from './city-distractors.ts';
import { madeUpPeople } from './made-up-people.ts';

export interface CrowdedWorld {
  input: PackInput;
  towns: readonly CityDistractor[];
  /** How many people were made up. */
  people: number;
  /** The slug of the state an entity belongs to, or its own. */
  homeOf: (slug: string) => string;
}

const PEOPLE = 100_000;
/** Inhabitants from which a city is what its name usually means. */
const LARGE_CITY = 100_000;

/** The world of these names; another seed, other people. None of them stands in one of the texts. */
export function crowdedWorld(input: PackInput, texts: readonly string[], seed: number): CrowdedWorld {
  const towns = cityDistractors(input);
  const states = input.entities.filter(({ kind }) => kind === 'STATE').map(({ slug }) => slug);
  const people = madeUpPeople(input, texts, PEOPLE, seed).map((name, index) => {
    const state = states[index % states.length];
    return {
      name,
      entity: {
        slug: `distractor-person-${index}`,
        type: 'Actor' as const,
        kind: 'PERSON',
        related: state ? [state] : [],
        prominence: 0,
        ...(state && { country: state }),
      },
    };
  });
  const added = [...towns, ...people];
  const homes = new Map(input.entities.map(({ slug, country }) => [slug, country ?? slug]));
  return {
    towns,
    people: people.length,
    homeOf: (slug) => homes.get(slug) ?? slug,
    input: {
      ...input,
      entities: [...input.entities, ...added.map(({ entity }) => entity)],
      names: [
        ...input.names,
        ...added.map(({ entity, name }) => ({
          slug: entity.slug,
          text: name,
          language: 'mul',
          kind: 'full' as const,
          match: 'upper' as const,
          weak: false,
        })),
      ],
    },
  };
}

/**
 * The towns that an article with these spans may well mean, although nobody marked them: those with a
 * hundred thousand inhabitants, and those of a state that it is about.
 */
export function untellableIn(
  gold: readonly GoldSpan[],
  { towns, homeOf }: Pick<CrowdedWorld, 'towns' | 'homeOf'>,
): ReadonlySet<string> {
  const inFocus = new Set(gold.flatMap(({ slugs }) => slugs.map(homeOf)));
  return new Set(
    towns
      .filter(({ population, entity }) => population >= LARGE_CITY || inFocus.has(entity.country ?? ''))
      .map(({ entity }) => entity.slug),
  );
}
