import { kindLabel, PLACE_KINDS } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { pageComplexity } from '../page.ts';
import { claimArgs, IN_FILE_ORDER, onTopic } from './claim.ts';
import { Tier } from './entity.ts';
import { countField, type EntityOrder, inCountry, loadEntityPage, orderOf } from './entity-page.ts';
import { EventConnection } from './event.ts';
import { inLanguage, languageArgs } from './language.ts';
import {
  EVENTS_AT_PLACE,
  eventCountExtra,
  eventPageQuery,
  periodArgs,
  toEventPage,
  UNDER_CONNECTION,
} from './nested-event-page.ts';
import { Actor, Claim, Event, Place } from './nouns.ts';
import { enumValues } from './spelling.ts';

export const PlaceKind = builder.enumType('PlaceKind', {
  description: 'What sort of place it is.',
  values: enumValues(PLACE_KINDS, (kind) => `${kindLabel(kind, 'en')}.`),
});

builder.drizzleObjectFields(Place, (t) => ({
  kind: t.field({
    type: PlaceKind,
    description: 'What sort of place it is.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
  descriptor: t.string({
    description: 'One line that is true at any time: “Town in northern Mali”.',
    args: languageArgs,
    select: { columns: { descriptorEn: true, descriptorFr: true } },
    resolve: ({ descriptorEn, descriptorFr }, { language }) =>
      inLanguage(language, descriptorEn ?? '', descriptorFr ?? ''),
  }),
  country: t.relation('country', { type: Actor, nullable: true, description: 'The state in which it lies.' }),
  partOf: t.relation('partOf', {
    type: Place,
    nullable: true,
    description: 'The region or area in which it lies.',
  }),
  seatOf: t.field({
    type: [Actor],
    description: 'The bodies that sit there: a capital is the seat of its state.',
    select: (_args, _context, nested) => ({
      with: { seatOf: { columns: {}, ...IN_FILE_ORDER, with: { actor: nested() } } },
    }),
    resolve: ({ seatOf }) => seatOf.map(({ actor }) => actor),
  }),
  latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north.' }),
  longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east.' }),
  claims: t.field({
    type: [Claim],
    description: 'What is said about it in matters of dispute, in the order of its file.',
    args: claimArgs,
    select: (_args, _context, nested) => ({
      with: { claims: nested({ columns: { topic: true }, ...IN_FILE_ORDER }) },
    }),
    resolve: ({ claims }, { topic }) => onTopic(claims, topic),
  }),
  events: t.connection(
    {
      type: Event,
      description: 'Events that happened there, the oldest first.',
      args: periodArgs,
      complexity: pageComplexity,
      select: (args, context, nested) => ({
        extras: eventCountExtra(EVENTS_AT_PLACE, args, context),
        with: { eventsHere: nested(eventPageQuery(EVENTS_AT_PLACE, args, context), UNDER_CONNECTION) },
      }),
      resolve: (place, args, context) => toEventPage(EVENTS_AT_PLACE, place, place.eventsHere, args, context),
    },
    EventConnection,
  ),
}));

const PLACE_ORDERS = {
  NAME: { key: 'sortName', ascending: true },
  PROMINENCE: { key: 'prominence', ascending: false },
} satisfies Record<string, EntityOrder>;

const PlaceOrder = builder.enumType('PlaceOrder', {
  description: 'How a list of places is ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By English name, case and accents apart.' },
    PROMINENCE: { value: 'PROMINENCE', description: 'Those of which this graph says most first.' },
  },
});

const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places are listed: those that meet every condition given.',
  fields: (t) => ({
    kinds: t.field({ type: [PlaceKind], description: 'Of one of these kinds.' }),
    country: t.id({ description: 'Lying in this state, by id or by slug.' }),
    tier: t.field({ type: Tier, description: 'Vouched for in this way.' }),
  }),
});

const PlaceConnection = builder.connectionObject(
  { type: Place, name: 'PlaceConnection', description: 'A page of places.', fields: countField },
  { name: 'PlaceEdge', description: 'A place in a list.' },
);

builder.queryFields((t) => ({
  place: t.drizzleField({
    type: Place,
    nullable: true,
    description: 'The place with this slug, or one that had it before; empty where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `bamako`.' }) },
    resolve: (query, _root, { slug }, { snapshot }) =>
      snapshot.db.query.entities.findFirst(
        query({ where: { slug: snapshot.currentSlug(slug), type: 'Place' } }),
      ),
  }),
  places: t.connection(
    {
      type: Place,
      description: 'All places.',
      complexity: pageComplexity,
      args: {
        filter: t.arg({ type: PlaceFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: PlaceOrder, defaultValue: 'PROMINENCE', description: 'In which order.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        loadEntityPage(
          'Place',
          orderOf(PLACE_ORDERS, orderBy, 'PROMINENCE'),
          [
            ...(filter?.kinds ? [{ kind: { in: [...filter.kinds] } }] : []),
            ...(filter?.tier ? [{ tier: filter.tier }] : []),
            ...(filter?.country ? [inCountry(filter.country, context.snapshot)] : []),
          ],
          args,
          context,
          info,
        ),
    },
    PlaceConnection,
  ),
}));
