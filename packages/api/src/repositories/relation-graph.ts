/**
 * The ties between entities as a graph in memory, for what ties two of them.
 *
 * Read once per snapshot, in two statements, at the first question: a chain of four
 * steps through a state would otherwise be four ever larger statements.
 */
import { holdsOn, type Interval } from '@backstory/schema/as-of';
import type { Day } from '@backstory/schema/partial-date';
import { entities, relations, roles } from '@backstory/schema/tables';
import { sql } from 'drizzle-orm';
import type { Snapshot } from '../snapshot.ts';

/** A tie: a relation between two entities, or an office that one holds of the other. */
export interface Tie extends Interval {
  what: 'relation' | 'role';
  /** The id of the relation or role. */
  id: number;
  /** Subject and object, or holder and state. */
  subjectId: number;
  objectId: number;
}

/** One step of a chain. */
export interface Link {
  tie: Tie;
  fromId: number;
  toId: number;
}

interface RelationGraph {
  /** The ids of all actors by slug. */
  actorIds: ReadonlyMap<string, number>;
  /** The ties at each entity, by its id. */
  ties: ReadonlyMap<number, readonly Tie[]>;
}

const graphs = new WeakMap<Snapshot, Promise<RelationGraph>>();

/** The graph of the snapshot. */
export function relationGraph(snapshot: Snapshot): Promise<RelationGraph> {
  const known = graphs.get(snapshot) ?? loadGraph(snapshot);
  graphs.set(snapshot, known);
  return known;
}

async function loadGraph({ db }: Snapshot): Promise<RelationGraph> {
  // Relations come first: of chains equally long, the one of relations is told.
  const ties = await db.all<Tie>(
    sql`select 'relation' as "what", ${relations.id} as "id", ${relations.subjectId} as "subjectId", ${relations.objectId} as "objectId", ${relations.from} as "from", ${relations.to} as "to", ${relations.attested} as "attested", ${relations.attestedUntil} as "attestedUntil" from ${relations}
      union all select 'role', ${roles.id}, ${roles.holderId}, ${roles.ofId}, ${roles.from}, ${roles.to}, ${roles.attested}, ${roles.attestedUntil} from ${roles} where ${roles.ofId} is not null
      order by "what", "id"`,
  );
  const actors = await db.all<{ id: number; slug: string }>(
    sql`select ${entities.id} as "id", ${entities.slug} as "slug" from ${entities} where ${entities.type} = 'Actor'`,
  );
  const byEnd = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const end of [tie.subjectId, tie.objectId]) {
      const there = byEnd.get(end);
      if (there) there.push(tie);
      else byEnd.set(end, [tie]);
    }
  }
  return { actorIds: new Map(actors.map(({ id, slug }) => [slug, id])), ties: byEnd };
}

/** All ties between the two, whatever the day. */
export function tiesBetween({ ties }: RelationGraph, aId: number, bId: number): Tie[] {
  return (ties.get(aId) ?? []).filter(({ subjectId, objectId }) => subjectId === bId || objectId === bId);
}

/**
 * The shortest chain of ties that certainly held on the day, at most `maxLength` long;
 * `undefined` where there is none, empty from an entity to itself.
 */
export function shortestChain(
  { ties }: RelationGraph,
  fromId: number,
  toId: number,
  day: Day,
  maxLength: number,
): Link[] | undefined {
  const reachedBy = new Map<number, Link | undefined>([[fromId, undefined]]);
  let frontier = [fromId];
  for (let length = 0; frontier.length > 0; length += 1) {
    if (reachedBy.has(toId)) return walkBack(reachedBy, toId);
    if (length === maxLength) return undefined;
    const next: number[] = [];
    for (const here of frontier) {
      for (const tie of ties.get(here) ?? []) {
        const there = tie.subjectId === here ? tie.objectId : tie.subjectId;
        if (reachedBy.has(there) || holdsOn(tie, day) !== 'yes') continue;
        reachedBy.set(there, { tie, fromId: here, toId: there });
        next.push(there);
      }
    }
    frontier = next;
  }
  return undefined;
}

function walkBack(reachedBy: ReadonlyMap<number, Link | undefined>, toId: number): Link[] {
  const chain: Link[] = [];
  for (let link = reachedBy.get(toId); link; link = reachedBy.get(link.fromId)) chain.unshift(link);
  return chain;
}
