/** The Pothos builder: options, plugins and scalar types. It defines no types of the schema. */
import type { Day, PartialDate } from '@backstory/schema/partial-date';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import RelayPlugin from '@pothos/plugin-relay';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Context } from './context.ts';
import { inputError } from './input-error.ts';
import { EXPECTED_LIST_LENGTH, MAX_COMPLEXITY, MAX_DEPTH, MAX_PAGE_SIZE } from './limits.ts';
import { type ApiRelations, apiRelations } from './snapshot-relations.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DrizzleRelations: ApiRelations;
  Scalars: {
    Date: { Input: Day; Output: Day };
    PartialDate: { Input: PartialDate; Output: PartialDate };
    JSON: { Input: unknown; Output: unknown };
  };
  Connection: { totalCount: () => number | Promise<number> };
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}>({
  plugins: [ComplexityPlugin, RelayPlugin, DrizzlePlugin],
  defaultFieldNullability: false,
  drizzle: {
    client: (context) => context.snapshot.db,
    getTableConfig,
    relations: apiRelations,
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: EXPECTED_LIST_LENGTH,
    limit: { complexity: MAX_COMPLEXITY, depth: MAX_DEPTH },
    complexityError: (kind, { complexity, depth }) =>
      kind === ComplexityErrorKind.Depth
        ? inputError(
            `The query nests ${depth} fields, at most ${MAX_DEPTH} are answered: ask for the inner ones in a second query, by slug.`,
            { measured: depth, limit: MAX_DEPTH },
            'DEPTH_LIMIT',
          )
        : inputError(
            `The answer could hold ${Math.ceil(complexity)} fields, at most ${MAX_COMPLEXITY} are answered: ask for smaller pages (first:) or fewer nested lists.`,
            { measured: Math.ceil(complexity), limit: MAX_COMPLEXITY },
            'COST_LIMIT',
          ),
  },
  relay: {
    // `node` and `nodes` are in schema/node.ts: old slugs are answered there, in one statement for all types.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    nodeTypeOptions: { description: 'Anything with an id by which `node` finds it again.' },
    idFieldOptions: { description: 'Its id in this API, the same in every snapshot. Treat it as opaque.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows precede this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row: pass it as `before` to go back.' },
    endCursorFieldOptions: { description: 'Cursor of the last row: pass it as `after` to go on.' },
    pageInfoFieldOptions: { description: 'Where this page stands in its list.' },
    // A connection's page size is already the multiplier of the field that returns it.
    edgesFieldOptions: {
      description: 'The rows of this page, each with its cursor.',
      complexity: { field: 1, multiplier: 1 },
      nullable: false,
    },
    nodeFieldOptions: { description: 'The row itself.', nullable: false },
    cursorFieldOptions: { description: 'Where this row stands in the list.' },
    nodesOnConnection: {
      description: 'The rows of this page without their cursors.',
      complexity: { field: 1, multiplier: 1 },
    },
    firstArgOptions: { description: `Rows after \`after\`, or the first ones: 1 to ${MAX_PAGE_SIZE}.` },
    afterArgOptions: {
      description: 'Cursor after which the page begins; from the same list, in the same order.',
    },
    lastArgOptions: { description: `Rows before \`before\`, or the last ones: 1 to ${MAX_PAGE_SIZE}.` },
    beforeArgOptions: {
      description: 'Cursor before which the page ends; from the same list, in the same order.',
    },
  },
});
