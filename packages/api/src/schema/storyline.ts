import { builder } from '../builder.ts';
import { pageComplexity } from '../page.ts';
import { IN_FILE_ORDER } from './claim.ts';
import { countField, type EntityOrder, loadEntityPage, orderOf } from './entity-page.ts';
import { Actor, Storyline, StorylineStep } from './nouns.ts';

builder.drizzleObjectFields(Storyline, (t) => ({
  steps: t.relation('steps', {
    type: StorylineStep,
    description: 'Its events, in order.',
    query: IN_FILE_ORDER,
  }),
  actors: t.field({
    type: [Actor],
    description: 'Who takes part in its events: those in most of them first.',
    select: (_args, _context, nested) => ({
      with: {
        steps: {
          ...IN_FILE_ORDER,
          columns: {},
          with: {
            event: {
              columns: {},
              with: {
                participants: {
                  ...IN_FILE_ORDER,
                  columns: {},
                  with: { actor: nested({ columns: { id: true, slug: true, type: true } }) },
                },
              },
            },
          },
        },
      },
    }),
    resolve: ({ steps: told }) =>
      mostFrequent(told.map(({ event }) => event.participants.map(({ actor }) => actor))),
  }),
}));

/** Each row once, those in most groups first, then in the order in which they come. */
function mostFrequent<R extends { id: number }>(groups: readonly (readonly R[])[]): R[] {
  const seen = new Map<number, { row: R; groups: number }>();
  for (const group of groups) {
    for (const row of new Map(group.map((member) => [member.id, member])).values()) {
      const known = seen.get(row.id);
      if (known) known.groups += 1;
      else seen.set(row.id, { row, groups: 1 });
    }
  }
  return [...seen.values()].toSorted((a, b) => b.groups - a.groups).map(({ row }) => row);
}

const STORYLINE_ORDERS = {
  NAME: { key: 'sortName', ascending: true },
  PROMINENCE: { key: 'prominence', ascending: false },
} satisfies Record<string, EntityOrder>;

const StorylineOrder = builder.enumType('StorylineOrder', {
  description: 'How a list of storylines is ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By English name, case and accents apart.' },
    PROMINENCE: { value: 'PROMINENCE', description: 'Those of which this graph says most first.' },
  },
});

const StorylineConnection = builder.connectionObject(
  { type: Storyline, name: 'StorylineConnection', description: 'A page of storylines.', fields: countField },
  { name: 'StorylineEdge', description: 'A storyline in a list.' },
);

builder.queryFields((t) => ({
  storyline: t.drizzleField({
    type: Storyline,
    nullable: true,
    description: 'The storyline with this slug, or one that had it before; empty where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The name of its file.' }) },
    resolve: (query, _root, { slug }, { snapshot }) =>
      snapshot.db.query.entities.findFirst(
        query({ where: { slug: snapshot.currentSlug(slug), type: 'Storyline' } }),
      ),
  }),
  storylines: t.connection(
    {
      type: Storyline,
      description: 'All storylines.',
      complexity: pageComplexity,
      args: {
        orderBy: t.arg({
          type: StorylineOrder,
          defaultValue: 'PROMINENCE',
          description: 'In which order.',
        }),
      },
      resolve: (_root, { orderBy, ...args }, context, info) =>
        loadEntityPage(
          'Storyline',
          orderOf(STORYLINE_ORDERS, orderBy, 'PROMINENCE'),
          [],
          args,
          context,
          info,
        ),
    },
    StorylineConnection,
  ),
}));
