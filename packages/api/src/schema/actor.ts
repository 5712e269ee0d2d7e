import { describeOn, type Holding as HoldingWord, holdsOn } from '@backstory/schema/as-of';
import { ACTOR_KINDS, kindLabel } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { pageComplexity } from '../page.ts';
import { asOfArgs, dayAsked, endState, EndState, fromDate, toDate } from './as-of.ts';
import { claimArgs, IN_FILE_ORDER, onTopic } from './claim.ts';
import { Tier } from './entity.ts';
import { countField, type EntityOrder, inCountry, loadEntityPage, orderOf } from './entity-page.ts';
import { EventConnection } from './event.ts';
import { languageArgs } from './language.ts';
import {
  EVENTS_OF_ACTOR,
  eventCountExtra,
  eventPageQuery,
  periodArgs,
  toEventPage,
  UNDER_CONNECTION,
} from './nested-event-page.ts';
import { Actor, Claim, Event, Place, Relation, Role } from './nouns.ts';
import { chooseRelations, relationArgs, relationColumns } from './relation.ts';
import { datedRoles, ROLE_COLUMNS, rowsHeldOn } from './role.ts';
import { enumValues } from './spelling.ts';

export const ActorKind = builder.enumType('ActorKind', {
  description: 'What sort of actor it is.',
  values: enumValues(ACTOR_KINDS, (kind) => `${kindLabel(kind, 'en')}.`),
});

builder.drizzleObjectFields(Actor, (t) => ({
  kind: t.field({
    type: ActorKind,
    description: 'What sort of actor it is.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
  descriptor: t.string({
    description:
      'One line that was true on the day: the first office held, else the last one held before and until when, else what holds at any time.',
    args: { ...asOfArgs, ...languageArgs },
    select: {
      columns: { descriptorEn: true, descriptorFr: true },
      with: { roles: { columns: ROLE_COLUMNS, ...IN_FILE_ORDER } },
    },
    resolve: ({ descriptorEn, descriptorFr, roles }, { asOf, language }, context, info) =>
      describeOn(
        { descriptor: { en: descriptorEn ?? '', fr: descriptorFr ?? '' }, roles: datedRoles(roles) },
        dayAsked(asOf, context, info),
        language ?? 'en',
      ),
  }),
  country: t.relation('country', { type: Actor, nullable: true, description: 'The state it belongs to.' }),
  bornOrFounded: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it was born or founded; empty where that is unknown.',
    select: { columns: { lifeFrom: true } },
    resolve: ({ lifeFrom }) => (lifeFrom === null ? null : fromDate(lifeFrom)),
  }),
  diedOrEnded: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it died or ended; empty where it lives on or that is unknown, see `lifeEnd`.',
    select: { columns: { lifeTo: true } },
    resolve: ({ lifeTo }) => (lifeTo === null ? null : toDate(lifeTo)),
  }),
  lifeEnd: t.field({
    type: EndState,
    nullable: true,
    description: 'Whether it has ended; empty where its file does not say.',
    select: { columns: { lifeTo: true } },
    resolve: ({ lifeTo }) => (lifeTo === null ? null : endState(lifeTo)),
  }),
  roles: t.field({
    type: [Role],
    description: 'Offices it held on the day, certain ones first, then by precedence, then the newest first.',
    args: asOfArgs,
    select: (_args, _context, nested) => ({
      with: { roles: nested({ columns: ROLE_COLUMNS, ...IN_FILE_ORDER }) },
    }),
    resolve: ({ roles }, { asOf }, context, info) => rowsHeldOn(roles, dayAsked(asOf, context, info)),
  }),
  roleHistory: t.field({
    type: [Role],
    description: 'Every office it ever held, in the order of its file.',
    select: (_args, _context, nested) => ({
      with: { roles: nested({ columns: ROLE_COLUMNS, ...IN_FILE_ORDER }) },
    }),
    resolve: ({ roles }) => roles,
  }),
  officeHolders: t.field({
    type: [Role],
    description:
      'Who held its offices on the day, certain ones first, then by precedence, then the newest first.',
    args: asOfArgs,
    select: (_args, _context, nested) => ({
      with: { offices: nested({ columns: ROLE_COLUMNS, orderBy: { office: 'asc', firstDay: 'asc' } }) },
    }),
    resolve: ({ offices }, { asOf }, context, info) => rowsHeldOn(offices, dayAsked(asOf, context, info)),
  }),
  relations: t.field({
    type: [Relation],
    description: 'What tied it to others on the day, read from its own end; certain ones first.',
    args: { ...asOfArgs, ...relationArgs },
    select: (args, _context, nested) => ({
      with: {
        outgoing: nested({ ...relationColumns(args), ...IN_FILE_ORDER }),
        incoming: nested(relationColumns(args)),
      },
    }),
    resolve: ({ outgoing, incoming }, { asOf, ...filter }, context, info) => {
      const day = dayAsked(asOf, context, info);
      const relations = chooseRelations(outgoing, incoming, filter, context.snapshot);
      const holding = (word: HoldingWord) => relations.filter((relation) => holdsOn(relation, day) === word);
      return [...holding('yes'), ...holding('perhaps')];
    },
  }),
  relationHistory: t.field({
    type: [Relation],
    description: 'Everything that ever tied it to others, read from its own end.',
    args: relationArgs,
    select: (args, _context, nested) => ({
      with: {
        outgoing: nested({ ...relationColumns(args), ...IN_FILE_ORDER }),
        incoming: nested(relationColumns(args)),
      },
    }),
    resolve: ({ outgoing, incoming }, filter, { snapshot }) =>
      chooseRelations(outgoing, incoming, filter, snapshot),
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
  seats: t.field({
    type: [Place],
    description: 'Where it sits: the capital of a state, the headquarters of a body.',
    select: (_args, _context, nested) => ({
      with: { seats: { columns: {}, orderBy: { placeId: 'asc' }, with: { place: nested() } } },
    }),
    resolve: ({ seats }) => seats.map(({ place }) => place),
  }),
  events: t.connection(
    {
      type: Event,
      description: 'Events in which it took part, the oldest first.',
      args: periodArgs,
      complexity: pageComplexity,
      select: (args, context, nested) => ({
        extras: eventCountExtra(EVENTS_OF_ACTOR, args, context),
        with: {
          participations: {
            ...eventPageQuery(EVENTS_OF_ACTOR, args, context),
            with: { event: nested({}, UNDER_CONNECTION) },
          },
        },
      }),
      resolve: (actor, args, context) =>
        toEventPage(EVENTS_OF_ACTOR, actor, actor.participations, args, context),
    },
    EventConnection,
  ),
}));

const ACTOR_ORDERS = {
  NAME: { key: 'sortName', ascending: true },
  PROMINENCE: { key: 'prominence', ascending: false },
} satisfies Record<string, EntityOrder>;

const ActorOrder = builder.enumType('ActorOrder', {
  description: 'How a list of actors is ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By English name, case and accents apart.' },
    PROMINENCE: { value: 'PROMINENCE', description: 'Those of whom this graph says most first.' },
  },
});

const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors are listed: those that meet every condition given.',
  fields: (t) => ({
    kinds: t.field({ type: [ActorKind], description: 'Of one of these kinds.' }),
    country: t.id({ description: 'Belonging to this state, by id or by slug.' }),
    tier: t.field({ type: Tier, description: 'Vouched for in this way.' }),
  }),
});

const ActorConnection = builder.connectionObject(
  {
    type: Actor,
    name: 'ActorConnection',
    description: 'A page of actors.',
    fields: countField,
  },
  { name: 'ActorEdge', description: 'An actor in a list.' },
);

builder.queryFields((t) => ({
  actor: t.drizzleField({
    type: Actor,
    nullable: true,
    description: 'The actor with this slug, or one that had it before; empty where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `wagner-group`.' }) },
    resolve: (query, _root, { slug }, { snapshot }) =>
      snapshot.db.query.entities.findFirst(
        query({ where: { slug: snapshot.currentSlug(slug), type: 'Actor' } }),
      ),
  }),
  actors: t.connection(
    {
      type: Actor,
      description: 'All actors.',
      complexity: pageComplexity,
      args: {
        filter: t.arg({ type: ActorFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: ActorOrder, defaultValue: 'PROMINENCE', description: 'In which order.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        loadEntityPage(
          'Actor',
          orderOf(ACTOR_ORDERS, orderBy, 'PROMINENCE'),
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
    ActorConnection,
  ),
}));
