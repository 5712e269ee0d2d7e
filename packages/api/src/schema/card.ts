import { SHARDS } from '@backstory/schema/snapshot';
import { builder } from '../builder.ts';
import { inputError } from '../input-error.ts';
import { Entity } from './nouns.ts';

const Card = builder.drizzleObject('entities', {
  variant: 'Card',
  description:
    'A card as the extension stores it: everything known of one entity, in both languages and for all dates.',
  select: { columns: { slug: true, type: true } },
});

builder.drizzleObjectFields(Card, (t) => ({
  slug: t.exposeString('slug', { description: 'Whose card it is.' }),
  shard: t.exposeString('shard', { description: 'The shard it is fetched in.' }),
  entity: t.variant(Entity, { description: 'Whose card it is.' }),
  document: t.field({
    type: 'JSON',
    description: 'The card itself, of the shape that `packages/schema/src/card.ts` describes.',
    select: { with: { card: { columns: { json: true } } } },
    resolve: ({ card }) => JSON.parse(card.json) as unknown,
  }),
}));

builder.queryField('cards', (t) =>
  t.drizzleField({
    type: [Card],
    description:
      'All cards whose shard is this one. A client that fetches whole shards never says whom it is reading about.',
    args: {
      shard: t.arg.string({
        required: true,
        description: 'One hexadecimal digit: the first of the SHA-256 of the slug.',
      }),
    },
    resolve: (query, _root, { shard }, { snapshot }) => {
      if (!SHARDS.includes(shard)) {
        throw inputError(`There is no shard “${shard}”: ask for one of ${SHARDS.join(', ')}.`, {
          argument: 'shard',
        });
      }
      return snapshot.db.query.entities.findMany(query({ where: { shard }, orderBy: { id: 'asc' } }));
    },
  }),
);
