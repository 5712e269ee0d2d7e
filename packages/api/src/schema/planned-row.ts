import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

/**
 * A row of `entities` loaded with what the document selects beneath a field. Its
 * columns are known to the plan, not to the types.
 */
export interface PlannedRow {
  $pothosQueryFor: 'entities' | undefined;
  id: number;
  slug: string;
  type: 'Actor' | 'Place' | 'Event' | 'Storyline';
}

/** A query for `entities` as drizzle takes it, of a shape that only the document decides. */
export interface EntityQuery {
  columns?: Record<string, true>;
  with?: object;
  where?: object;
  extras?: object;
  orderBy?: object;
  limit?: number;
}

/**
 * What the document selects of the entities at these paths beneath the field; the
 * field itself where there are none. `undefined` where it selects nothing of them.
 */
export function planEntities(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: string,
  paths?: string[][],
): EntityQuery | undefined {
  const selection = queryFromInfo({
    config: getSchemaConfig(builder),
    context,
    info,
    typeName,
    ...(paths && { paths }),
  }) as EntityQuery;
  return selection.columns === undefined ? undefined : selection;
}

/** The rows of the query, in one statement. */
export async function loadEntities(context: Context, query: EntityQuery): Promise<PlannedRow[]> {
  const planned = { ...query, columns: { ...query.columns, id: true, slug: true, type: true } };
  return (await context.snapshot.db.query.entities.findMany(planned as never)) as never;
}
