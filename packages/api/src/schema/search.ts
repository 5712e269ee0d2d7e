import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DEFAULT_PAGE_SIZE, SEARCH_COMPLEXITY } from '../limits.ts';
import { type PageRequest, type Place, readPageArguments, toPage } from '../page.ts';
import {
  bestMatches,
  countMatches,
  findSimilar,
  type Match,
  matchColumns,
  matchOfRank,
  readSearchQuery,
  type SimilarName,
} from '../repositories/name-search.ts';
import { rememberDay } from './as-of.ts';
import { EntityType } from './entity.ts';
import { countField, isAsked } from './entity-page.ts';
import { Language } from './language.ts';
import { Entity } from './nouns.ts';
import { loadEntities, planEntities, type PlannedRow } from './planned-row.ts';

const MATCH_MEANINGS: Record<Match, string> = {
  EXACT: 'It is one of its names.',
  BEGINNING: 'One of its names begins so.',
  WORDS: 'One of its names has these words, in this order.',
  WORD_BEGINNINGS: 'Words of one of its names begin so.',
  OTHER_SPELLING: 'One of its names has these words in another spelling.',
  SIMILAR: 'One of its names is few letters away. Only answered where nothing else matches.',
};

const SearchMatch = builder.enumType('SearchMatch', {
  description: 'How well a name matches what was searched for, the best first.',
  values: Object.fromEntries(
    Object.entries(MATCH_MEANINGS).map(([match, description]) => [match, { value: match, description }]),
  ),
});

interface Hit {
  row: PlannedRow;
  rank: number;
  name: string;
}

interface SearchEdgeShape {
  cursor: string;
  node: PlannedRow;
  matchedName: string;
  match: Match;
}

const SearchEdge = builder.edgeObject({
  type: Entity,
  name: 'SearchEdge',
  description: 'An entity that was found.',
  fields: (t) => ({
    matchedName: t.string({
      description: 'The name that matched, as the press prints it.',
      resolve: (edge) => (edge as unknown as SearchEdgeShape).matchedName,
    }),
    match: t.field({
      type: SearchMatch,
      description: 'How well it matched.',
      resolve: (edge) => (edge as unknown as SearchEdgeShape).match,
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  {
    type: Entity,
    name: 'SearchConnection',
    description: 'A page of what was found, the best matches first, among equals the most prominent.',
    fields: countField,
  },
  SearchEdge,
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Entities by name: by the beginnings of words, whatever the accents, with few letters wrong, in any language.',
    args: {
      query: t.arg.string({ required: true, description: 'A name, or how one begins.' }),
      types: t.arg({ type: [EntityType], description: 'Only entities of these types.' }),
      asOf: t.arg({
        type: 'Date',
        description: 'The day for which everything beneath is answered. Left out: today.',
      }),
      language: t.arg({
        type: Language,
        description: 'Of two names that match equally well, the one in this language is reported.',
      }),
      first: t.arg.int({ description: 'How many, 1 to 100.' }),
      after: t.arg.string({ description: 'Cursor after which the page begins; of the same search.' }),
    },
    complexity: ({ first }) => ({
      field: SEARCH_COMPLEXITY,
      multiplier: Math.max(1, first ?? DEFAULT_PAGE_SIZE),
    }),
    resolve: async (_root, { query, types, asOf, language, first, after }, context, info) => {
      rememberDay(asOf, context, info);
      const wanted = readSearchQuery(query);
      const ordered = { list: `search ${wanted.folded}`, version: context.snapshot.version };
      const request = readPageArguments({ first, after }, ordered);
      const plan = planEntities(context, info, 'Entity', [['nodes'], ['edges', 'node']]);
      const among = types ? [...new Set(types)] : undefined;
      let total: number | undefined;
      let hits: Hit[] = [];
      const onlySimilar = request.after !== undefined && matchOfRank(Number(request.after[0])) === 'SIMILAR';
      if (wanted.terms.length > 0 && !onlySimilar) {
        const rows = await loadEntities(context, {
          ...plan,
          where: {
            RAW: ({ id }: { id: SQL }) =>
              sql`${id} in (${bestMatches(wanted, among, request.after, request.size + 1)})`,
          },
          extras: {
            ...plan?.extras,
            ...matchColumns(wanted, language ?? undefined),
            ...(isAsked(info, 'totalCount') && { searchCount: countMatches(wanted, among) }),
          },
        });
        hits = rows.map((row) => {
          const found = row as PlannedRow & { searchRank: number; searchName: string; searchCount?: number };
          total = found.searchCount;
          return { row, rank: found.searchRank, name: found.searchName };
        });
      }
      // Where anything matches as it is written, nobody is offered another name.
      if (hits.length === 0 && (onlySimilar || request.after === undefined)) {
        const similar = await findSimilar(context.snapshot, wanted, among);
        total = similar.length;
        hits = await loadSimilar(similar, request, plan, context);
      }
      hits.sort((a, b) => a.rank - b.rank || a.row.id - b.row.id);
      const page = toPage(
        hits,
        request,
        ordered,
        ({ rank, row }): Place => [rank, row.id],
        (hit) => hit,
      );
      return {
        pageInfo: page.pageInfo,
        edges: page.edges.map(({ cursor, node: { row, rank, name } }) => ({
          cursor,
          node: row,
          matchedName: name,
          match: matchOfRank(rank),
        })),
        totalCount: () => total ?? 0,
      };
    },
  }),
);

async function loadSimilar(
  similar: readonly SimilarName[],
  { size, after }: PageRequest,
  plan: ReturnType<typeof planEntities>,
  context: Context,
): Promise<Hit[]> {
  const start = after
    ? similar.findIndex(({ rank, entityId }) => rank === after[0] && entityId === after[1]) + 1
    : 0;
  const page = similar.slice(start, start + size + 1);
  if (page.length === 0) return [];
  const rows = await loadEntities(context, {
    ...plan,
    where: { id: { in: page.map(({ entityId }) => entityId) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return page.flatMap(({ entityId, rank, name }) => {
    const row = byId.get(entityId);
    return row ? [{ row, rank, name }] : [];
  });
}
