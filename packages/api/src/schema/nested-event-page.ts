/**
 * Pages of events beneath an actor or a place, planned into the statement that loads
 * their parent: the page itself as a limited relation, its count as a scalar.
 */
import { entities, participations } from '@backstory/schema/tables';
import { and, eq, gte, lte, type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import {
  type PageArguments,
  type PageRequest,
  type Place,
  readingOrder,
  readPageArguments,
  toPage,
  withinCursors,
} from '../page.ts';
import type { CountedPage } from './entity-page.ts';

/** Choose events by when they began. */
export const periodArgs = builder.args((t) => ({
  from: t.field({ type: 'Date', description: 'Only events that began on this day or later.' }),
  to: t.field({ type: 'Date', description: 'Only events that began on this day or earlier.' }),
}));

interface Period {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** Where the events of a connection are selected. Pothos takes several paths, its types for `select` name only one. */
export const UNDER_CONNECTION = {
  getType: () => 'Event',
  paths: [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]],
} as never;

/** What a parent lists its events by. */
interface EventList<Row> {
  /** Names the list in its cursors. */
  list: string;
  /** The column that has the event's id. */
  id: 'id' | 'eventId';
  placeOf: (row: Row) => Place;
  eventOf: (row: Row) => object;
  /** How many there are, for the parent's id. */
  count: (parentId: SQL, period: Period) => SQL;
  /** What else a row must be to be listed. */
  also?: object;
}

/** The events in which an actor took part, by its participations. */
export const EVENTS_OF_ACTOR: EventList<{ firstDay: string; eventId: number; event: object }> = {
  list: 'Actor.events',
  id: 'eventId',
  placeOf: ({ firstDay, eventId }) => [firstDay, eventId],
  eventOf: ({ event }) => event,
  count: (actorId, period) =>
    sql`(select count(*) from ${participations} where ${and(eq(participations.actorId, actorId), ...during(participations.firstDay, period), isFirstPart(participations))})`,
  also: { RAW: isFirstPart },
};

/** The events that happened at a place. */
export const EVENTS_AT_PLACE: EventList<{ firstDay: string | null; id: number }> = {
  list: 'Place.events',
  id: 'id',
  placeOf: ({ firstDay, id }) => [firstDay ?? '', id],
  eventOf: (event) => event,
  count: (placeId, period) =>
    sql`(select count(*) from ${entities} as "counted" where ${and(eq(counted.placeId, placeId), ...during(counted.firstDay, period))})`,
};

const counted = alias(entities, 'counted');
const earlier = alias(participations, 'earlier');

/** Whether the actor has no earlier part in the same event: who appears in it twice took part in it once. */
function isFirstPart({ id, eventId, actorId }: typeof participations): SQL {
  return sql`not exists (select 1 from ${participations} as "earlier" where ${earlier.eventId} = ${eventId} and ${earlier.actorId} = ${actorId} and ${earlier.id} < ${id})`;
}

function during(day: typeof participations.firstDay | typeof counted.firstDay, { from, to }: Period): SQL[] {
  return [...(from ? [gte(day, from)] : []), ...(to ? [lte(day, to)] : [])];
}

/** The relation's part of the statement: the rows of the page and one more. */
export function eventPageQuery<Row>(
  { list, id, also }: EventList<Row>,
  args: PageArguments & Period,
  context: Context,
) {
  const request = requestOf(list, args, context);
  const direction = readingOrder(true, request);
  const { from, to } = args;
  return {
    columns: { firstDay: true, [id]: true } as { firstDay: true; id: true; eventId: true },
    where: {
      AND: [
        ...(from ? [{ firstDay: { gte: from } }] : []),
        ...(to ? [{ firstDay: { lte: to } }] : []),
        ...withinCursors('firstDay', id, true, request),
        ...(also ? [also] : []),
      ],
    } as object,
    orderBy: { firstDay: direction, [id]: direction } as { firstDay: 'asc' },
    limit: request.size + 1,
  };
}

/**
 * The parent's part of the statement: how many events there are in the period. The same
 * period gives the same function within a request, which is how Pothos sees that two
 * fields ask for the same.
 */
export function eventCountExtra<Row>({ list, count }: EventList<Row>, period: Period, { extras }: Context) {
  const key = countKey(list, period);
  let extra = extras.get(key);
  if (!extra) {
    extra = (table: { id: SQLWrapper }) => count(sql`${table.id}`, period);
    extras.set(key, extra);
  }
  return { [key]: extra } as Record<string, never>;
}

/** The page as the connection answers it, from the rows that were loaded with the parent. */
export function toEventPage<Row>(
  { list, placeOf, eventOf }: EventList<Row>,
  parent: object,
  rows: readonly Row[],
  args: PageArguments & Period,
  context: Context,
): CountedPage<never> {
  const { version } = context.snapshot;
  const request = requestOf(list, args, context);
  return {
    ...toPage(rows, request, { list, version }, placeOf, (row) => eventOf(row) as never),
    totalCount: () => (parent as Record<string, number>)[countKey(list, args)] ?? 0,
  };
}

function requestOf(list: string, args: PageArguments, { snapshot }: Context): PageRequest {
  return readPageArguments(args, { list, version: snapshot.version });
}

function countKey(list: string, { from, to }: Period): string {
  return `count of ${list} ${from ?? ''}/${to ?? ''}`;
}
