/**
 * Reference entities beside curated ones: the curated one always wins.
 *
 * Two are the same by Wikidata item, or by checked equality: two facts beside the
 * name. A name alone never makes two entities one; it makes both careful.
 */
import { fold } from '@backstory/linker';
import type { Entry } from '../dataset.ts';
import { shownNamesOf } from '../compile/entity-names.ts';
import type { NameDraft, ReferenceDraft } from './reference-draft.ts';

/** The drafts that no curated entry stands for, with slugs and names that no other has. */
export function mergeWithCurated(
  curated: readonly Entry[],
  drafts: readonly ReferenceDraft[],
): ReferenceDraft[] {
  const known = indexCurated(curated);
  const kept = drafts.filter((draft) => !standsFor(draft, known));
  return settleNames(withOwnSlugs(kept, new Set(curated.map(({ slug }) => slug))), known.linked);
}

interface CuratedIndex {
  items: ReadonlySet<string>;
  /** Folded names by what they are names of: “office of state”, “capital of state”, “person of state”. */
  facts: ReadonlySet<string>;
  /** Folded names that the linker reads as a curated entity. */
  linked: ReadonlySet<string>;
}

function indexCurated(curated: readonly Entry[]): CuratedIndex {
  const items = new Set<string>();
  const facts = new Set<string>();
  const linked = new Set<string>();
  for (const entry of curated) {
    if (entry.value.wikidata) items.add(entry.value.wikidata);
    for (const { folded, match } of shownNamesOf(entry)) {
      if (match !== 'never') linked.add(folded);
      for (const fact of factsOf(entry)) facts.add(`${fact} ${folded}`);
    }
  }
  return { items, facts, linked };
}

function factsOf(entry: Entry): string[] {
  if (entry.type === 'Place') {
    // A city of that name in that state is its capital, whatever else a curator says sits there.
    const { seat_of: bodies, country } = entry.value;
    return [...bodies, ...(country ? [country] : [])].map((slug) => `capital ${slug}`);
  }
  if (entry.type !== 'Actor' || entry.value.kind !== 'person') return [];
  const { country, roles } = entry.value;
  return [...(country ? [`person ${country}`] : []), ...roles.map(({ office, of }) => `${office} ${of}`)];
}

function standsFor(draft: ReferenceDraft, { items, facts }: CuratedIndex): boolean {
  if (draft.value.wikidata !== undefined && items.has(draft.value.wikidata)) return true;
  const own =
    draft.type === 'Place'
      ? draft.value.seat_of.map((slug) => `capital ${slug}`)
      : [
          ...(draft.value.country ? [`person ${draft.value.country}`] : []),
          ...draft.value.roles.map(({ office, of }) => `${office} ${of}`),
        ];
  return draft.names.some(({ text }) => own.some((fact) => facts.has(`${fact} ${fold(text)}`)));
}

/** Plain slugs where they are free; else with the state, as `victoria-seychelles`; else with a number. */
function withOwnSlugs(drafts: readonly ReferenceDraft[], taken: ReadonlySet<string>): ReferenceDraft[] {
  const used = new Set(taken);
  const order = ['state', 'territory', 'organisation', 'capital', 'leader'];
  const bySlug = drafts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const slugs = new Map<ReferenceDraft, string>();
  for (const draft of bySlug) {
    const state = draft.value.country ?? 'of-several-states';
    const candidates = [draft.slug, `${draft.slug}-${state}`];
    let slug = candidates.find((candidate) => !used.has(candidate));
    for (let number = 2; slug === undefined; number += 1) {
      const candidate = `${draft.slug}-${state}-${number}`;
      if (!used.has(candidate)) slug = candidate;
    }
    used.add(slug);
    slugs.set(draft, slug);
  }
  return drafts.map((draft) => ({ ...draft, slug: slugs.get(draft) ?? draft.slug }));
}

/**
 * A name that a curated entity has is not linked to a reference one. Of two reference
 * entities the state keeps its name; otherwise both need evidence near it.
 */
function settleNames(drafts: readonly ReferenceDraft[], linked: ReadonlySet<string>): ReferenceDraft[] {
  const holders = new Map<string, Set<ReferenceDraft>>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      if (name.policy === 'never') continue;
      const key = fold(name.text);
      const known = holders.get(key);
      if (known) known.add(draft);
      else holders.set(key, new Set([draft]));
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    names: draft.names.map((name) => settle(name, draft, holders.get(fold(name.text)), linked)),
  }));
}

function settle(
  name: NameDraft,
  draft: ReferenceDraft,
  sharers: ReadonlySet<ReferenceDraft> | undefined,
  linked: ReadonlySet<string>,
): NameDraft {
  if (name.policy === 'never') return name;
  if (linked.has(fold(name.text))) return { ...name, policy: 'never' };
  if (sharers === undefined || sharers.size < 2) return name;
  const states = [...sharers].filter(({ kind }) => kind === 'state');
  if (states.length === 1) return states[0] === draft ? name : { ...name, policy: 'never' };
  return { ...name, policy: 'weak' };
}
