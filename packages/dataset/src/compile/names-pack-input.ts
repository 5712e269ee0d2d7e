import type { PackInput, PackName } from '@backstory/linker';
import { firstDay, lastDay } from '@backstory/schema/partial-date';
import { toGraphQL } from '@backstory/schema/vocabulary';
import type { Entry } from '../dataset.ts';
import { namesOf } from './entity-names.ts';
import type { Graph } from './graph.ts';

/** What the linker needs to know of every entity; names marked `never` stay out. */
export function namesPackInput({ ordered, neighbours, prominence }: Graph): Omit<PackInput, 'version'> {
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
        ...lifeOf(entry),
      };
    }),
    names: ordered.flatMap((entry) =>
      namesOf(entry).flatMap(({ match, from, to, folded: _folded, ...name }): PackName[] =>
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
      ),
    ),
  };
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
