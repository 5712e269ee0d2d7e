/** Spellings that several entities share, and what a text that has one of them is read as. */
import { fold } from '@backstory/linker';
import type { ListedNameKind, MatchPolicy, Tier } from '@backstory/schema/vocabulary';
import { namesOf } from './compile/entity-names.ts';
import type { Dataset } from './dataset.ts';

export interface Bearer {
  slug: string;
  tier: Tier;
  text: string;
  kind: ListedNameKind | 'demonym';
  match: MatchPolicy;
  weak: boolean;
}

export interface Collision {
  /** The spelling as the linker compares it. */
  folded: string;
  /** One for each entity, in the order of slugs: of several spellings the one that is linked most freely. */
  bearers: Bearer[];
  outcome: string;
}

/** All shared spellings, the most shared first. What nobody links is shared without harm, and left out. */
export function collisionsOf(dataset: Dataset): Collision[] {
  const bearers = new Map<string, Map<string, Bearer>>();
  const add = (bearer: Bearer) => {
    const key = fold(bearer.text);
    const known = bearers.get(key) ?? new Map<string, Bearer>();
    const before = known.get(bearer.slug);
    if (!before || freedom(bearer) > freedom(before)) known.set(bearer.slug, bearer);
    bearers.set(key, known);
  };
  for (const entry of dataset.entries)
    for (const { text, kind, match, weak } of namesOf(entry))
      add({ slug: entry.slug, tier: entry.tier, text, kind, match, weak });
  for (const { slug, text, match } of dataset.demonyms) {
    const tier = dataset.bySlug.get(slug)?.tier ?? 'reference';
    add({ slug, tier, text, kind: 'demonym', match, weak: false });
  }
  return [...bearers]
    .map(([folded, bySlug]) => ({ folded, bearers: [...bySlug.values()].toSorted(bySlugs) }))
    .filter(({ bearers: all }) => all.length > 1 && all.some(({ match }) => match !== 'never'))
    .map((collision) => ({ ...collision, outcome: outcomeOf(collision.bearers) }))
    .toSorted((a, b) => b.bearers.length - a.bearers.length || compare(a.folded, b.folded));
}

/** `spelling`, its bearers, and what the linker does, for a terminal. */
export function formatCollision({ folded, bearers, outcome }: Collision): string {
  const lines = bearers.map(
    ({ slug, tier, text, kind, match, weak }) =>
      `  ${slug} (${tier}): ${text}, ${kind}, ${match}${weak ? ', weak' : ''}`,
  );
  return [`${folded}: ${outcome}`, ...lines].join('\n');
}

function outcomeOf(bearers: readonly Bearer[]): string {
  const linked = bearers.filter(({ match }) => match !== 'never');
  if (linked.every(({ kind }) => kind === 'nominal')) return 'the one whose state the text speaks of';
  if (linked.every(({ kind }) => kind === 'demonym'))
    return 'evidence for each, so an office beside it is nobody’s';
  const strong = linked.filter(({ weak }) => !weak);
  const [only] = linked;
  if (linked.length === 1 && only)
    return only.weak ? `${only.slug}, with evidence of it in the text` : `always ${only.slug}`;
  const [first] = strong;
  if (strong.length === 1 && first) return `${first.slug}, unless the text has evidence of another`;
  return strong.length === 0
    ? 'the one of which the text has evidence; nobody, where it has none or of both'
    : 'nobody, unless the rest of the text decides: make all but one weak or never';
}

/** How freely a name is linked: not at all, with evidence, always. */
const freedom = ({ match, weak }: Bearer) => (match === 'never' ? 0 : weak ? 1 : 2);
const bySlugs = (a: Bearer, b: Bearer) => compare(a.slug, b.slug);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
