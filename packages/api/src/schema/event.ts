import { EVENT_KINDS, kindLabel } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { readReference } from '../entity-reference.ts';
import { pageComplexity } from '../page.ts';
import { claimArgs, IN_FILE_ORDER, onTopic } from './claim.ts';
import { Tier } from './entity.ts';
import { countField, type EntityOrder, loadEntityPage, orderOf } from './entity-page.ts';
import { Claim, Entity, Event, Participation, Place } from './nouns.ts';
import { enumValues } from './spelling.ts';

export const EventKind = builder.enumType('EventKind', {
  description: 'What sort of event it is.',
  values: enumValues(EVENT_KINDS, (kind) => `${kindLabel(kind, 'en')}.`),
});

export const EventConnection = builder.connectionObject(
  { type: Event, name: 'EventConnection', description: 'A page of events.', fields: countField },
  { name: 'EventEdge', description: 'An event in a list.' },
);

builder.drizzleObjectFields(Event, (t) => ({
  kind: t.field({
    type: EventKind,
    description: 'What sort of event it is.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
  start: t.field({
    type: 'PartialDate',
    description: 'Its first day, as precise as the sources agree.',
    select: { columns: { start: true } },
    resolve: ({ start, slug }) => {
      if (start === null) throw new Error(`event ${slug} has no start`);
      return start;
    },
  }),
  end: t.expose('end', {
    type: 'PartialDate',
    nullable: true,
    description: 'Its last day, where it lasted longer than one.',
  }),
  place: t.field({
    type: Place,
    nullable: true,
    description: 'Where it happened; empty where only the state is known, see `location`.',
    select: (_args, _context, nested) => ({
      with: { place: nested({ columns: { slug: true, type: true } }) },
    }),
    resolve: ({ place }) => (place?.type === 'Place' ? place : null),
  }),
  location: t.relation('place', {
    type: Entity,
    nullable: true,
    description: 'Where it happened: a place, or the state where nothing closer is known.',
  }),
  participants: t.relation('participants', {
    type: Participation,
    description: 'Who took part, in the order of its file.',
    query: IN_FILE_ORDER,
  }),
  claims: t.field({
    type: [Claim],
    description: 'What is said about it in matters of dispute, in the order of its file.',
    args: claimArgs,
    select: (_args, _context, nested) => ({
      with: { claims: nested({ columns: { topic: true }, ...IN_FILE_ORDER }) },
    }),
    resolve: ({ claims }, { topic }) => onTopic(claims, topic),
  }),
}));

const EVENT_ORDERS = {
  OLDEST_FIRST: { key: 'firstDay', ascending: true },
  NEWEST_FIRST: { key: 'firstDay', ascending: false },
  NAME: { key: 'sortName', ascending: true },
  PROMINENCE: { key: 'prominence', ascending: false },
} satisfies Record<string, EntityOrder>;

const EventOrder = builder.enumType('EventOrder', {
  description: 'How a list of events is ordered.',
  values: {
    OLDEST_FIRST: { value: 'OLDEST_FIRST', description: 'By first day, the oldest first.' },
    NEWEST_FIRST: { value: 'NEWEST_FIRST', description: 'By first day, the newest first.' },
    NAME: { value: 'NAME', description: 'By English name, case and accents apart.' },
    PROMINENCE: { value: 'PROMINENCE', description: 'Those of which this graph says most first.' },
  },
});

const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events are listed: those that meet every condition given.',
  fields: (t) => ({
    kinds: t.field({ type: [EventKind], description: 'Of one of these kinds.' }),
    from: t.field({ type: 'Date', description: 'That began on this day or later.' }),
    to: t.field({ type: 'Date', description: 'That began on this day or earlier.' }),
    place: t.id({
      description:
        'That happened at this place or, where nothing closer is known, in this state; by id or by slug.',
    }),
    participant: t.id({ description: 'In which this actor took part, by id or by slug.' }),
    tier: t.field({ type: Tier, description: 'Vouched for in this way.' }),
  }),
});

builder.queryFields((t) => ({
  event: t.drizzleField({
    type: Event,
    nullable: true,
    description: 'The event with this slug, or one that had it before; empty where there is none.',
    args: {
      slug: t.arg.string({ required: true, description: 'For example `2024-07-mali-tinzaouaten-battle`.' }),
    },
    resolve: (query, _root, { slug }, { snapshot }) =>
      snapshot.db.query.entities.findFirst(
        query({ where: { slug: snapshot.currentSlug(slug), type: 'Event' } }),
      ),
  }),
  events: t.connection(
    {
      type: Event,
      description: 'All events.',
      complexity: pageComplexity,
      args: {
        filter: t.arg({ type: EventFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: EventOrder, defaultValue: 'OLDEST_FIRST', description: 'In which order.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        const slugOf = (argument: string, id: string | number) =>
          readReference(argument, String(id), context.snapshot).slug;
        const { kinds, from, to, place, participant, tier } = filter ?? {};
        return loadEntityPage(
          'Event',
          orderOf(EVENT_ORDERS, orderBy, 'OLDEST_FIRST'),
          [
            ...(kinds ? [{ kind: { in: [...kinds] } }] : []),
            ...(from ? [{ firstDay: { gte: from } }] : []),
            ...(to ? [{ firstDay: { lte: to } }] : []),
            ...(place ? [{ place: { slug: slugOf('place', place) } }] : []),
            ...(participant
              ? [{ participants: { actor: { slug: slugOf('participant', participant) } } }]
              : []),
            ...(tier ? [{ tier }] : []),
          ],
          args,
          context,
          info,
        );
      },
    },
    EventConnection,
  ),
}));
