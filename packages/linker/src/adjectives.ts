/**
 * Where a text speaks of a state by its adjective or its people: “Malian”, “les Français”. Never a
 * mention, but evidence that the state is spoken of, and the state in “the Malian foreign minister”.
 */
import { KIND_DEMONYM, KIND_NOMINAL, PROFILE_MANNER } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import type { Span } from './scan.ts';

export interface Adjectives {
  /** Per token with the adjective of exactly one state: that state. */
  readonly stateAt: ReadonlyMap<number, number>;
}

export interface SortedSpans {
  readonly names: readonly Span[];
  /** Common nouns that are listed for an entity: the junta. */
  readonly nouns: readonly Span[];
  readonly adjectives: Adjectives;
}

/** The spans of a scan by what their spellings are listed as; a name outweighs the rest. */
export function sortSpans(pack: NamesPack, spans: readonly Span[]): SortedSpans {
  const names: Span[] = [];
  const nouns: Span[] = [];
  const stateAt = new Map<number, number>();
  const isName = (entry: number): boolean => {
    const kind = kindOf(pack, entry);
    return kind !== KIND_DEMONYM && kind !== KIND_NOMINAL;
  };
  for (const span of spans) {
    if (span.entries.every(isName)) {
      names.push(span);
      continue;
    }
    const named = span.entries.filter(isName);
    if (named.length > 0) names.push({ ...span, entries: named });
    else if (span.entries.some((entry) => kindOf(pack, entry) === KIND_NOMINAL)) nouns.push(span);
    else {
      const states = new Set(span.entries.map((entry) => pack.ownerOf(entry)));
      const [state] = states;
      if (state === undefined || states.size > 1) continue;
      for (let token = span.from; token < span.to; token += 1) stateAt.set(token, state);
    }
  }
  return { names, nouns, adjectives: { stateAt } };
}

function kindOf(pack: NamesPack, entry: number): number {
  return (pack.profileOf(entry, PROFILE_MANNER) >> 4) & 15;
}
