import type { PackInput, PackName } from '@backstory/linker';
import { firstDay, lastDay } from '@backstory/schema/partial-date';
import { toGraphQL } from '@backstory/schema/vocabulary';
import type { Entry } from '../dataset.ts';
import { generateAliases } from './alias-factory.ts';
import { namesOf } from './entity-names.ts';
import { toldByLanguage } from './german-names.ts';
import type { Graph } from './graph.ts';
import { packOffices } from './pack-offices.ts';

/**
 * What the linker needs to know of every entity. Names marked `never` stay out. Demonyms,
 * which name nobody, and generated aliases, which nobody wrote, are only here: they are no
 * text to show or to search.
 */
export function namesPackInput(graph: Graph): Omit<PackInput, 'version'> {
  const { dataset, ordered, neighbours, prominence } = graph;
  const listed = ordered.flatMap(linkedNames).map((name) => toldByLanguage(name, dataset.demonyms));
  return {
    entities: ordered.map((entry) => {
      const { slug, type } = entry;
      const country = entry.type === 'Actor' || entry.type === 'Place' ? entry.value.country : undefined;
      return {
        slug,
        type,
        kind: kindOf(entry),
        related: neighbours(slug),
        prominence: prominence(slug),
        ...(country && { country }),
        ...(entry.type === 'Place' && entry.value.seat_of.length > 0 && { seatOf: entry.value.seat_of }),
        ...lifeOf(entry),
      };
    }),
    names: [
      ...listed,
      ...generateAliases(dataset, listed).map(({ name }) => name),
      ...dataset.demonyms.map((demonym): PackName => ({ ...demonym, kind: 'demonym', weak: false })),
    ],
    offices: packOffices(dataset),
  };
}

/** The names and nominals that a file lists, or a reference set, as far as they are linked. */
export function linkedNames(entry: Entry): PackName[] {
  return namesOf(entry).flatMap(({ match, from, to, folded: _folded, ...name }): PackName[] =>
    match === 'never'
      ? []
      : [
          {
            slug: entry.slug,
            ...name,
            match,
            ...(from && { from: firstDay(from) }),
            ...(to && { to: lastDay(to) }),
          },
        ],
  );
}

/** The entity's kind in GraphQL's spelling. */
export function kindOf(entry: Entry): string {
  return entry.type === 'Storyline' ? 'STORYLINE' : toGraphQL(entry.value.kind);
}

/**
 * The days outside which a name cannot mean the entity. The dead are still written
 * about, so only the beginning bounds an actor, and an event's first day an event.
 */
function lifeOf(entry: Entry): { from?: string } {
  if (entry.type === 'Event') return { from: firstDay(entry.value.start) };
  if (entry.type !== 'Actor' || !entry.value.life || entry.value.life.from === 'unknown') return {};
  return { from: firstDay(entry.value.life.from) };
}
