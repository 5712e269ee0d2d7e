import { type Holding, holdsOn } from '@backstory/schema/as-of';
import { participations } from '@backstory/schema/tables';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import { sql, type SQL } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { readReference } from '../entity-reference.ts';
import { inputError } from '../input-error.ts';
import { MAX_CHAIN_LENGTH, MAX_PAGE_SIZE } from '../limits.ts';
import {
  type Link,
  relationGraph,
  shortestChain,
  type Tie as GraphTie,
  tiesBetween,
} from '../repositories/relation-graph.ts';
import { asOfArgs, dayAsked } from './as-of.ts';
import { Actor, Entity, Event, Relation, Role } from './nouns.ts';
import { loadEntities, planEntities, type PlannedRow } from './planned-row.ts';
import { readInversely } from './relation.ts';
import { ROLE_COLUMNS, rowsHeldOn } from './role.ts';

type RelationRow = { $pothosQueryFor: 'relations' | undefined };
type RoleRow = { $pothosQueryFor: 'roles' | undefined };

interface ChainLinkShape {
  from: PlannedRow;
  to: PlannedRow;
  relation: RelationRow | null;
  role: RoleRow | null;
}

const ChainLink = builder.objectRef<ChainLinkShape>('ChainLink').implement({
  description: 'One step of a chain: two entities and the relation or the office that ties them.',
  fields: (t) => ({
    from: t.field({ type: Entity, description: 'Where the step begins.', resolve: ({ from }) => from }),
    to: t.field({ type: Entity, description: 'Where it leads.', resolve: ({ to }) => to }),
    relation: t.field({
      type: Relation,
      nullable: true,
      description: 'The relation, read from where the step begins; empty where an office ties them.',
      resolve: ({ relation }) => relation,
    }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'The office that one of them holds of the other; empty where a relation ties them.',
      resolve: ({ role }) => role,
    }),
  }),
});

interface TieShape {
  a: PlannedRow;
  b: PlannedRow;
  relations: RelationRow[];
  roles: RoleRow[];
  sharedEvents: PlannedRow[];
  chain: ChainLinkShape[] | null;
}

export const Tie = builder.objectRef<TieShape>('Tie').implement({
  description: 'What ties two actors on a day.',
  fields: (t) => ({
    a: t.field({ type: Actor, description: 'The first.', resolve: ({ a }) => a }),
    b: t.field({ type: Actor, description: 'The second.', resolve: ({ b }) => b }),
    relations: t.field({
      type: [Relation],
      description: 'Relations between the two on the day, read from the first; certain ones first.',
      resolve: ({ relations }) => relations,
    }),
    roles: t.field({
      type: [Role],
      description: 'Offices that one holds of the other on the day.',
      resolve: ({ roles }) => roles,
    }),
    sharedEvents: t.field({
      type: [Event],
      description: `Events until the day in which both took part, the oldest first; where there are more, the latest ${MAX_PAGE_SIZE}.`,
      resolve: ({ sharedEvents }) => sharedEvents,
    }),
    chain: t.field({
      type: [ChainLink],
      nullable: true,
      description: `The shortest chain of ties that certainly held on the day, from the first to the second; empty where none of at most ${MAX_CHAIN_LENGTH} steps leads there.`,
      complexity: { field: 10, multiplier: MAX_CHAIN_LENGTH },
      resolve: ({ chain }) => chain,
    }),
  }),
});

builder.queryField('between', (t) =>
  t.field({
    type: Tie,
    description:
      'What ties two actors: relations, offices, shared events, and the shortest chain between them, on a day.',
    args: {
      a: t.arg.id({ required: true, description: 'The first actor, by id or by slug.' }),
      b: t.arg.id({ required: true, description: 'The second actor, by id or by slug.' }),
      ...asOfArgs,
    },
    resolve: async (_root, { a, b, asOf }, context, info) => {
      const { snapshot } = context;
      const day = dayAsked(asOf, context, info);
      const graph = await relationGraph(snapshot);
      const idOf = (argument: 'a' | 'b', reference: string | number) => {
        const { slug } = readReference(argument, String(reference), snapshot);
        const id = graph.actorIds.get(slug);
        if (id !== undefined) return id;
        throw inputError(
          `“${argument}” names no actor: there is none called “${slug}”. Find actors with \`search\`.`,
          {
            argument,
          },
        );
      };
      const aId = idOf('a', a);
      const bId = idOf('b', b);
      const between = tiesBetween(graph, aId, bId);
      const chain = shortestChain(graph, aId, bId, day, MAX_CHAIN_LENGTH);
      const ties = [...new Set([...between, ...(chain ?? []).map(({ tie }) => tie)])];
      const rows = await loadEnds(aId, bId, day, chain ?? [], context, info);
      const relations = await loadRelations(ties, context, info);
      const roles = await loadRoles(ties, context, info);
      const held = (word: Holding) =>
        between.flatMap((tie) => {
          const row =
            tie.what === 'relation' && holdsOn(tie, day) === word ? relations.get(tie.id) : undefined;
          return row ? [readFrom(aId, tie, row)] : [];
        });
      const entity = (id: number) => rows.find((row) => row.id === id) as PlannedRow;
      return {
        a: entity(aId),
        b: entity(bId),
        relations: [...held('yes'), ...held('perhaps')],
        roles: rowsHeldOn(
          between.flatMap(({ what, id }) => (what === 'role' ? (roles.get(id) ?? []) : [])),
          day,
        ),
        sharedEvents: rows.filter(({ sharedOn }) => sharedOn !== null).toSorted(oldestFirst),
        chain:
          chain?.map(({ tie, fromId, toId }) => {
            const relation = tie.what === 'relation' ? relations.get(tie.id) : undefined;
            const role = tie.what === 'role' ? roles.get(tie.id) : undefined;
            return {
              from: entity(fromId),
              to: entity(toId),
              relation: relation ? readFrom(fromId, tie, relation) : null,
              role: role ?? null,
            };
          }) ?? null,
      };
    },
  }),
);

type EndRow = PlannedRow & { sharedOn: string | null };

/** The two, whoever stands between them and the events they shared, in one statement. */
async function loadEnds(
  aId: number,
  bId: number,
  day: string,
  chain: readonly Link[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<EndRow[]> {
  const ids = [...new Set([aId, bId, ...chain.flatMap(({ fromId, toId }) => [fromId, toId])])];
  const took = (actorId: number) =>
    sql`select ${participations.eventId} from ${participations} where ${participations.actorId} = ${actorId} and ${participations.firstDay} <= ${day}`;
  const shared = sql`select ${participations.eventId} from ${participations} where ${participations.actorId} = ${aId} and ${participations.firstDay} <= ${day} and ${participations.eventId} in (${took(bId)}) order by ${participations.firstDay} desc, ${participations.eventId} desc limit ${MAX_PAGE_SIZE}`;
  return (await loadEntities(context, {
    ...planEntities(context, info, 'Entity', [
      ['a'],
      ['b'],
      ['sharedEvents'],
      ['chain', 'from'],
      ['chain', 'to'],
    ]),
    where: { RAW: ({ id }: { id: SQL }) => sql`${id} in ${ids} or ${id} in (${shared})` },
    // Only an event has a first day, and the only events are the shared ones.
    extras: { sharedOn: ({ firstDay }: { firstDay: SQL }) => sql<string | null>`${firstDay}` },
  })) as EndRow[];
}

function oldestFirst(x: EndRow, y: EndRow): number {
  return (x.sharedOn ?? '').localeCompare(y.sharedOn ?? '') || x.id - y.id;
}

/** The relation, to be read from this end of it. */
function readFrom<R extends object>(endId: number, { subjectId }: GraphTie, row: R): R {
  if (subjectId === endId) return row;
  // A row can stand on both ends of a chain and of the tie; each reads its own copy.
  const [copy] = readInversely([{ ...row }]);
  return copy as R;
}

async function loadRelations(ties: readonly GraphTie[], context: Context, info: GraphQLResolveInfo) {
  const plan = planRows(context, info, 'Relation', [['relations'], ['chain', 'relation']]);
  const ids = ties.flatMap(({ what, id }) => (what === 'relation' ? [id] : []));
  const rows =
    ids.length === 0 || !plan
      ? []
      : await context.snapshot.db.query.relations.findMany({
          ...plan,
          columns: { ...plan.columns, id: true },
          where: { id: { in: ids } },
        });
  return new Map(rows.map((row) => [row.id, row as { id: number } & RelationRow]));
}

async function loadRoles(ties: readonly GraphTie[], context: Context, info: GraphQLResolveInfo) {
  const plan = planRows(context, info, 'Role', [['roles'], ['chain', 'role']]);
  const ids = ties.flatMap(({ what, id }) => (what === 'role' ? [id] : []));
  const rows =
    ids.length === 0 || !plan
      ? []
      : await context.snapshot.db.query.roles.findMany({
          ...plan,
          columns: { ...plan.columns, id: true, ...ROLE_COLUMNS },
          where: { id: { in: ids } },
        });
  return new Map(rows.map((row) => [row.id, row as typeof row & RoleRow]));
}

/** What the document selects of the rows of another table at these paths; `undefined` where it selects none. */
function planRows(context: Context, info: GraphQLResolveInfo, typeName: string, paths: string[][]) {
  const plan = queryFromInfo({ config: getSchemaConfig(builder), context, info, typeName, paths }) as {
    columns?: Record<string, true>;
  };
  return plan.columns === undefined ? undefined : { ...plan, columns: plan.columns };
}
