/**
 * What the single files imply together: who is tied to whom, and how much is said of
 * each. Cards, the names pack and the order of ids are all read from here.
 */
import { type Dataset, entriesOf, type Entry } from '../dataset.ts';
import { referencesOf } from '../references.ts';

export interface Graph {
  dataset: Dataset;
  /** All entities, the most prominent first, then by slug: this order gives the ids. */
  ordered: readonly Entry[];
  /** 0 to 1. */
  prominence: (slug: string) => number;
  /** Slugs tied to this one by a reference in either direction, or by an event both took part in. */
  neighbours: (slug: string) => readonly string[];
}

/**
 * What a reference entry says counts this much of what a curated one says: a state with
 * forty heads of state in the open data must not outrank a town that curators write about.
 */
const REFERENCE_WEIGHT = 0.01;

/** The graph of a checked dataset. */
export function buildGraph(dataset: Dataset): Graph {
  const neighbours = new Map<string, Set<string>>(dataset.entries.map(({ slug }) => [slug, new Set()]));
  const weights = new Map<string, number>(dataset.entries.map(({ slug }) => [slug, 0]));
  const tie = (a: string, b: string) => {
    if (a === b) return;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  };
  for (const entry of dataset.entries) {
    const named = [...referencesOf(entry)].map(({ slug }) => slug);
    const weight = entry.tier === 'curated' ? 1 : REFERENCE_WEIGHT;
    for (const slug of named) {
      tie(entry.slug, slug);
      weights.set(slug, (weights.get(slug) ?? 0) + weight);
    }
    // What a file says itself counts as well, or a thoroughly described person nobody refers to would come last.
    weights.set(entry.slug, (weights.get(entry.slug) ?? 0) + weight * Math.sqrt(named.length));
  }
  for (const { value } of entriesOf(dataset, 'Event')) {
    for (const { actor: a } of value.participants) for (const { actor: b } of value.participants) tie(a, b);
  }
  const most = Math.max(1, ...weights.values());
  // Logarithmic, so that the hundredth mention of a state does not drown everybody else. Rounded,
  // so that the last bit of a logarithm cannot differ between machines.
  const prominences = new Map(
    [...weights].map(([slug, weight]) => [slug, Number((Math.log1p(weight) / Math.log1p(most)).toFixed(4))]),
  );
  const prominence = (slug: string) => prominences.get(slug) ?? 0;
  return {
    dataset,
    ordered: dataset.entries.toSorted(
      (a, b) => prominence(b.slug) - prominence(a.slug) || (a.slug < b.slug ? -1 : 1),
    ),
    prominence,
    neighbours: (slug) => [...(neighbours.get(slug) ?? [])].toSorted(),
  };
}
