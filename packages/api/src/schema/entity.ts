import { steps } from '@backstory/schema/tables';
import type { EntityType as EntityTypeName } from '@backstory/schema/vocabulary';
import { type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Entity, Name, Source, Storyline } from './nouns.ts';
import { CITED } from './source.ts';

export const EntityType = builder.enumType('EntityType', {
  description: 'What sort of thing an entity is.',
  values: {
    ACTOR: { value: 'Actor', description: 'A person, state, armed group, military, organisation or people.' },
    PLACE: { value: 'Place', description: 'A town, region, river, base or mine. States are actors.' },
    EVENT: { value: 'Event', description: 'Something that happened.' },
    STORYLINE: { value: 'Storyline', description: 'Events in order, each with why it matters.' },
  } satisfies Record<Uppercase<EntityTypeName>, { value: EntityTypeName; description: string }>,
});

export const Tier = builder.enumType('Tier', {
  description: 'Who vouches for an entity.',
  values: {
    CURATED: { value: 'curated', description: 'Written by people, from the sources it names.' },
    REFERENCE: { value: 'reference', description: 'Compiled from named open data sets.' },
  },
});

builder.drizzleInterfaceFields(Entity, (t) => ({
  slug: t.exposeString('slug', {
    description:
      'Its name in addresses, for example `wagner-group`. Never reused; old ones go on being answered.',
  }),
  name: t.string({
    description: 'The name under which a card shows it.',
    args: languageArgs,
    select: { columns: { nameEn: true, nameFr: true } },
    resolve: ({ nameEn, nameFr }, { language }) => inLanguage(language, nameEn, nameFr),
  }),
  summary: t.string({
    description: 'Two or three neutral sentences. What somebody says stands in claims.',
    args: languageArgs,
    select: { columns: { summaryEn: true, summaryFr: true } },
    resolve: ({ summaryEn, summaryFr }, { language }) => inLanguage(language, summaryEn, summaryFr),
  }),
  tier: t.expose('tier', { type: Tier, description: 'Who vouches for it.' }),
  wikidataId: t.exposeString('wikidataId', {
    nullable: true,
    description: 'Its item on Wikidata, for example `Q912`; empty where none was checked.',
  }),
  reviewedOn: t.expose('reviewedOn', {
    type: 'Date',
    nullable: true,
    description: 'The day on which a person last checked all of it; empty on reference entities.',
  }),
  prominence: t.exposeFloat('prominence', {
    description: 'How much this graph says of it, 0 to 1. Ranks search and breaks ties.',
  }),
  shard: t.exposeString('shard', {
    description: 'The shard in which `cards` finds its card: one hexadecimal digit.',
  }),
  names: t.relation('names', {
    type: Name,
    description: 'Every name by which it is known, the display names first.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  sources: t.field({
    type: [Source],
    description: 'Every source that its file names. A storyline rests on the sources of its events.',
    select: (_args, _context, nested) => ({ with: { sources: { ...CITED, with: { source: nested() } } } }),
    resolve: ({ sources }) => sources.map(({ source }) => source),
  }),
  storylines: t.field({
    type: [Storyline],
    description:
      'Storylines in which it has a part: an event as a step, an actor as a participant of one, a place as where one happened.',
    select: (_args, _context, nested) => {
      const storylineSteps = {
        columns: {},
        orderBy: { storylineId: 'asc' },
        with: { storyline: nested({ columns: { id: true, slug: true, type: true } }) },
      } as const;
      return {
        with: {
          storylineSteps,
          tellings: {
            columns: {},
            where: { RAW: isTold },
            with: { event: { columns: {}, with: { storylineSteps } } },
          },
          toldHere: { columns: {}, with: { storylineSteps } },
        },
      };
    },
    resolve: ({ storylineSteps, tellings, toldHere }) => {
      const told = [
        ...storylineSteps,
        ...tellings.flatMap(({ event }) => event.storylineSteps),
        ...toldHere.flatMap((event) => event.storylineSteps),
      ];
      const byId = new Map(told.map(({ storyline }) => [storyline.id, storyline]));
      return [...byId.values()].toSorted((a, b) => a.id - b.id);
    },
  }),
}));

/** Only participations in events of some storyline: an actor has many others. */
function isTold({ eventId }: { eventId: unknown }): SQL {
  return sql`exists (select 1 from ${steps} where ${steps.eventId} = ${eventId})`;
}
