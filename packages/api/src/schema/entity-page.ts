import { entities } from '@backstory/schema/tables';
import type { EntityType } from '@backstory/schema/vocabulary';
import { type RelationsFilter, relationsFilterToSQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { readReference } from '../entity-reference.ts';
import {
  type Page,
  type PageArguments,
  type Place,
  readingOrder,
  readPageArguments,
  toPage,
  withinCursors,
} from '../page.ts';
import type { Snapshot } from '../snapshot.ts';
import { apiRelations, type ApiRelations } from '../snapshot-relations.ts';
import { loadEntities, planEntities, type PlannedRow } from './planned-row.ts';

type EntityFilter = RelationsFilter<ApiRelations['entities'], ApiRelations>;

/** An order of a list of entities: a column, with `id` to tell equals apart. */
export interface EntityOrder {
  key: 'sortName' | 'prominence' | 'firstDay';
  ascending: boolean;
}

export interface CountedPage<Node> extends Page<Node> {
  totalCount: () => number | Promise<number>;
}

/**
 * A page of all entities of the type that pass the filter, with whatever is selected
 * beneath them, in one statement. The count is part of it where it is asked for.
 */
export async function loadEntityPage(
  type: EntityType,
  order: EntityOrder & { name: string },
  filter: readonly EntityFilter[],
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CountedPage<PlannedRow>> {
  const { key, ascending } = order;
  const { db, version } = context.snapshot;
  const ordered = { list: `${info.fieldName} ${order.name}`, version };
  const request = readPageArguments(args, ordered);
  const direction = readingOrder(ascending, request);
  const all = { AND: [{ type }, ...filter] };
  const count = () =>
    db.$count(
      entities,
      relationsFilterToSQL(entities, all as never, apiRelations.entities.relations, apiRelations as never),
    );
  const selection = planEntities(context, info, type, [['nodes'], ['edges', 'node']]);
  const rows = await loadEntities(context, {
    ...selection,
    columns: { ...selection?.columns, [key]: true },
    where: { AND: [all, ...withinCursors(key, 'id', ascending, request)] },
    orderBy: { [key]: direction, id: direction },
    limit: request.size + 1,
    ...(isAsked(info, 'totalCount') && { extras: { totalCount: count() } }),
  });
  const counted = rows[0] as { totalCount?: number } | undefined;
  return {
    ...toPage(
      rows,
      request,
      ordered,
      (row) => [(row as never)[key], row.id] as Place,
      (row) => row,
    ),
    totalCount: () => {
      if (counted?.totalCount !== undefined) return counted.totalCount;
      // No row brought the count: the list is empty, or the page lies beyond its last row.
      return request.after || request.before ? count() : 0;
    },
  };
}

/** The order of this name; the usual one where none was asked for. */
export function orderOf<Name extends string>(
  orders: Record<Name, EntityOrder>,
  asked: Name | null | undefined,
  usual: NoInfer<Name>,
): EntityOrder & { name: string } {
  const name = asked ?? usual;
  return { name, ...orders[name] };
}

/** Whether the field of this name is selected directly beneath the one being resolved. */
export function isAsked({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}

/** The count that every list of entities has. */
export function countField(
  t: PothosSchemaTypes.ObjectFieldBuilder<
    typeof builder.$inferSchemaTypes,
    { totalCount: () => number | Promise<number> }
  >,
) {
  return {
    totalCount: t.int({
      description: 'How many rows the whole list has.',
      resolve: ({ totalCount }) => totalCount(),
    }),
  };
}

/** Belonging to the state that an id or a slug names. */
export function inCountry(id: string | number, snapshot: Snapshot): EntityFilter {
  const { slug } = readReference('country', String(id), snapshot);
  const state = alias(entities, 'state');
  // A value and not a join: the state is found once, whatever the list.
  return {
    RAW: (row) =>
      sql`${row.countryId} = (select ${state.id} from ${entities} as "state" where ${state.slug} = ${slug})`,
  };
}
