import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { readReference } from '../entity-reference.ts';
import { inputError } from '../input-error.ts';
import { MAX_NODE_IDS } from '../limits.ts';
import { Entity } from './nouns.ts';
import { type EntityQuery, loadEntities, planEntities, type PlannedRow } from './planned-row.ts';

/** The entities that the ids name, in their order; `null` where there is none. One statement, whatever their types. */
async function loadNodes(
  argument: string,
  ids: readonly (string | number)[],
  plan: EntityQuery | undefined,
  context: Context,
): Promise<(PlannedRow | null)[]> {
  const references = ids.map((id) => readReference(argument, String(id), context.snapshot));
  const slugs = [...new Set(references.map(({ slug }) => slug))];
  const rows =
    slugs.length === 0 ? [] : await loadEntities(context, { ...plan, where: { slug: { in: slugs } } });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return references.map(({ slug, type }) => {
    const row = bySlug.get(slug);
    if (!row || (type !== undefined && row.type !== type)) return null;
    // `Node` is told its type by name: the interface knows nothing of our columns.
    return Object.assign(row, { __typename: row.type });
  });
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The entity with this id; empty where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its `id`; its slug is understood too.' }) },
    resolve: async (_root, { id }, context, info) =>
      (await loadNodes('id', [id], planEntities(context, info, 'Entity'), context))[0] ?? null,
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `The entities with these ids, in their order, with empty places where there are none. At most ${MAX_NODE_IDS}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Their `id`s; slugs are understood too.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > MAX_NODE_IDS) {
        throw inputError(`“ids” has ${ids.length} ids: ask for at most ${MAX_NODE_IDS} at once.`, {
          argument: 'ids',
          max: MAX_NODE_IDS,
        });
      }
      return loadNodes('ids', ids, planEntities(context, info, 'Entity'), context);
    },
  }),
  entity: t.field({
    type: Entity,
    nullable: true,
    description:
      'The entity with this slug, whatever its type, or one that had it before; empty where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `wagner-group`.' }) },
    resolve: async (_root, { slug }, context, info) => {
      const where = { slug: context.snapshot.currentSlug(slug) };
      const [row] = await loadEntities(context, { ...planEntities(context, info, 'Entity'), where });
      return row ?? null;
    },
  }),
}));
