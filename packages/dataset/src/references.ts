/** Every slug that an entry names, with the field that names it: used by the rules and the compiler. */
import type { Entry, FieldPath } from './dataset.ts';

export interface Reference {
  slug: string;
  path: FieldPath;
  /** What may stand there. */
  accepts: readonly Entry['type'][];
}

export function* referencesOf(entry: Entry): Generator<Reference> {
  const { value } = entry;
  if (entry.type === 'Storyline') {
    for (const [i, step] of entry.value.steps.entries()) {
      yield { slug: step.event, path: ['steps', i, 'event'], accepts: ['Event'] };
    }
    return;
  }
  if ('claims' in value) {
    for (const [i, claim] of value.claims.entries()) {
      if (claim.by_actor) yield { slug: claim.by_actor, path: ['claims', i, 'by_actor'], accepts: ['Actor'] };
      for (const [j, figure] of claim.figures.entries()) {
        if (figure.actor) {
          yield { slug: figure.actor, path: ['claims', i, 'figures', j, 'actor'], accepts: ['Actor'] };
        }
      }
    }
  }
  switch (entry.type) {
    case 'Actor': {
      const { country, roles, relations } = entry.value;
      if (country) yield { slug: country, path: ['country'], accepts: ['Actor'] };
      for (const [i, { of }] of roles.entries()) {
        if (of) yield { slug: of, path: ['roles', i, 'of'], accepts: ['Actor'] };
      }
      for (const [i, { object }] of relations.entries()) {
        yield { slug: object, path: ['relations', i, 'object'], accepts: ['Actor', 'Place'] };
      }
      return;
    }
    case 'Place': {
      const { country, part_of: partOf, seat_of: seatOf } = entry.value;
      if (country) yield { slug: country, path: ['country'], accepts: ['Actor'] };
      if (partOf) yield { slug: partOf, path: ['part_of'], accepts: ['Place'] };
      for (const [i, slug] of seatOf.entries()) yield { slug, path: ['seat_of', i], accepts: ['Actor'] };
      return;
    }
    case 'Event': {
      const { place, participants } = entry.value;
      if (place) yield { slug: place, path: ['place'], accepts: ['Place', 'Actor'] };
      for (const [i, { actor }] of participants.entries()) {
        yield { slug: actor, path: ['participants', i, 'actor'], accepts: ['Actor'] };
      }
      return;
    }
  }
}

/** Every list of source keys, with the field it stands in. */
export function* citationsOf(entry: Entry): Generator<{ keys: readonly string[]; path: FieldPath }> {
  if (entry.type === 'Storyline') return;
  for (const [i, { sources }] of entry.value.claims.entries()) {
    yield { keys: sources, path: ['claims', i, 'sources'] };
  }
  if (entry.type === 'Event') yield { keys: entry.value.fact_sources, path: ['fact_sources'] };
  if (entry.type !== 'Actor') return;
  const { roles, relations, life } = entry.value;
  if (life) yield { keys: life.sources, path: ['life', 'sources'] };
  for (const [i, { sources }] of roles.entries()) yield { keys: sources, path: ['roles', i, 'sources'] };
  for (const [i, { sources }] of relations.entries())
    yield { keys: sources, path: ['relations', i, 'sources'] };
}
