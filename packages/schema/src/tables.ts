/**
 * The tables of the snapshot, and how they hang together.
 *
 * The snapshot is written once by the compiler and only read afterwards. Every row
 * has a small integer id, given in a fixed order, so that equal data make equal
 * files. Dates are ISO text as precise as their source; beside each that is ordered
 * or compared stand its first and last day.
 *
 * One table holds every entity, whatever its type: a slug is unique across types,
 * and names, claims, sources, cards and search belong to any of them. Columns that
 * only one type has are empty for the others.
 */
import { defineRelations } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ENTITY_TYPES, TIERS } from './vocabulary.ts';

/** What the file says of itself: version, format, counts, names pack. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
});

export const entities = sqliteTable(
  'entities',
  {
    id: integer().primaryKey(),
    slug: text().notNull(),
    type: text({ enum: ENTITY_TYPES }).notNull(),
    tier: text({ enum: TIERS }).notNull(),
    /** In GraphQL's spelling: `ARMED_GROUP`, `DIPLOMATIC_BREAK`; `STORYLINE` for a storyline. */
    kind: text().notNull(),
    nameEn: text().notNull(),
    nameFr: text().notNull(),
    /** The name folded for ordering. */
    sortName: text().notNull(),
    summaryEn: text().notNull(),
    summaryFr: text().notNull(),
    wikidataId: text(),
    reviewedOn: text(),
    /** 0 to 1: how much the graph says of it. Ranks search and breaks ties. */
    prominence: real().notNull(),
    /** The shard its card is fetched in: the first hexadecimal digit of the slug's SHA-256. */
    shard: text().notNull(),
    // Actors and places
    descriptorEn: text(),
    descriptorFr: text(),
    countryId: integer(),
    // Actors
    lifeFrom: text(),
    lifeTo: text(),
    // Places
    partOfId: integer(),
    latitude: real(),
    longitude: real(),
    // Events
    start: text(),
    end: text(),
    firstDay: text(),
    lastDay: text(),
    placeId: integer(),
  },
  (t) => [
    uniqueIndex('entities_slug').on(t.slug),
    index('entities_type_name').on(t.type, t.sortName, t.id),
    index('entities_type_prominence').on(t.type, t.prominence, t.id),
    index('entities_type_day').on(t.type, t.firstDay, t.id),
    index('entities_type_kind').on(t.type, t.kind, t.id),
    index('entities_country').on(t.countryId),
    index('entities_place_day').on(t.placeId, t.firstDay, t.id),
    index('entities_shard').on(t.shard, t.id),
    index('entities_wikidata').on(t.wikidataId),
  ],
);

/** Slugs that were published once. */
export const renames = sqliteTable('renames', {
  slug: text().primaryKey(),
  entityId: integer().notNull(),
});

export const names = sqliteTable(
  'names',
  {
    id: integer().primaryKey(),
    entityId: integer().notNull(),
    ordinal: integer().notNull(),
    text: text().notNull(),
    /** The text folded as the linker folds it. */
    folded: text().notNull(),
    language: text().notNull(),
    /** In GraphQL's spelling. */
    kind: text().notNull(),
    match: text().notNull(),
    weak: integer({ mode: 'boolean' }).notNull(),
    from: text(),
    to: text(),
  },
  (t) => [index('names_entity').on(t.entityId, t.ordinal), index('names_folded').on(t.folded)],
);

export const sources = sqliteTable(
  'sources',
  {
    id: integer().primaryKey(),
    url: text().notNull(),
    publisher: text().notNull(),
    title: text(),
    published: text(),
    language: text().notNull(),
    archive: text(),
    kind: text().notNull(),
  },
  (t) => [uniqueIndex('sources_url').on(t.url)],
);

/** Every source that an entity's file names, in its order. */
export const entitySources = sqliteTable(
  'entity_sources',
  {
    entityId: integer().notNull(),
    sourceId: integer().notNull(),
    ordinal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entityId, t.ordinal] }), index('entity_sources_source').on(t.sourceId)],
);

export const seats = sqliteTable(
  'seats',
  {
    placeId: integer().notNull(),
    actorId: integer().notNull(),
    ordinal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.placeId, t.ordinal] }), index('seats_actor').on(t.actorId)],
);

export const roles = sqliteTable(
  'roles',
  {
    id: integer().primaryKey(),
    holderId: integer().notNull(),
    ordinal: integer().notNull(),
    titleEn: text().notNull(),
    titleFr: text().notNull(),
    office: text().notNull(),
    ofId: integer(),
    from: text().notNull(),
    to: text().notNull(),
    /** Where the beginning is unknown: the earliest date on which a source shows it to hold. */
    attested: text(),
    /** Where the end is unknown: the latest date on which a source shows it to hold. */
    attestedUntil: text(),
    /** First day it may have held; empty where the beginning is unknown. */
    firstDay: text(),
    /** First day it certainly no longer held; empty where it is ongoing or the end is unknown. */
    endDay: text(),
  },
  (t) => [
    index('roles_holder').on(t.holderId, t.ordinal),
    index('roles_of').on(t.ofId, t.office, t.firstDay),
  ],
);

export const roleSources = sqliteTable(
  'role_sources',
  { roleId: integer().notNull(), sourceId: integer().notNull(), ordinal: integer().notNull() },
  (t) => [primaryKey({ columns: [t.roleId, t.ordinal] })],
);

export const relations = sqliteTable(
  'relations',
  {
    id: integer().primaryKey(),
    subjectId: integer().notNull(),
    ordinal: integer().notNull(),
    kind: text().notNull(),
    objectId: integer().notNull(),
    from: text().notNull(),
    to: text().notNull(),
    attested: text(),
    attestedUntil: text(),
    firstDay: text(),
    endDay: text(),
    noteEn: text(),
    noteFr: text(),
  },
  (t) => [
    index('relations_subject').on(t.subjectId, t.ordinal),
    index('relations_object').on(t.objectId, t.ordinal),
  ],
);

export const relationSources = sqliteTable(
  'relation_sources',
  { relationId: integer().notNull(), sourceId: integer().notNull(), ordinal: integer().notNull() },
  (t) => [primaryKey({ columns: [t.relationId, t.ordinal] })],
);

/** Claims that deny a relation. */
export const relationDisputes = sqliteTable(
  'relation_disputes',
  { relationId: integer().notNull(), claimId: integer().notNull() },
  (t) => [primaryKey({ columns: [t.relationId, t.claimId] })],
);

export const claims = sqliteTable(
  'claims',
  {
    id: integer().primaryKey(),
    entityId: integer().notNull(),
    ordinal: integer().notNull(),
    key: text().notNull(),
    topic: text().notNull(),
    byEn: text().notNull(),
    byFr: text().notNull(),
    byActorId: integer(),
    date: text().notNull(),
    firstDay: text().notNull(),
    textEn: text().notNull(),
    textFr: text().notNull(),
  },
  (t) => [index('claims_entity').on(t.entityId, t.ordinal), index('claims_by').on(t.byActorId, t.firstDay)],
);

export const figures = sqliteTable(
  'figures',
  {
    id: integer().primaryKey(),
    claimId: integer().notNull(),
    ordinal: integer().notNull(),
    measure: text().notNull(),
    ofEn: text().notNull(),
    ofFr: text().notNull(),
    actorId: integer(),
    min: real(),
    max: real(),
    unit: text(),
  },
  (t) => [index('figures_claim').on(t.claimId, t.ordinal)],
);

export const claimSources = sqliteTable(
  'claim_sources',
  { claimId: integer().notNull(), sourceId: integer().notNull(), ordinal: integer().notNull() },
  (t) => [primaryKey({ columns: [t.claimId, t.ordinal] })],
);

export const participations = sqliteTable(
  'participations',
  {
    id: integer().primaryKey(),
    eventId: integer().notNull(),
    actorId: integer().notNull(),
    ordinal: integer().notNull(),
    role: text().notNull(),
    partEn: text().notNull(),
    partFr: text().notNull(),
    /** The event's first day, repeated here so that an actor's events are read in order from one index. */
    firstDay: text().notNull(),
  },
  (t) => [
    index('participations_event').on(t.eventId, t.ordinal),
    index('participations_actor').on(t.actorId, t.firstDay, t.eventId),
  ],
);

export const participationClaims = sqliteTable(
  'participation_claims',
  { participationId: integer().notNull(), claimId: integer().notNull(), ordinal: integer().notNull() },
  (t) => [primaryKey({ columns: [t.participationId, t.ordinal] })],
);

export const steps = sqliteTable(
  'steps',
  {
    storylineId: integer().notNull(),
    ordinal: integer().notNull(),
    eventId: integer().notNull(),
    whyEn: text().notNull(),
    whyFr: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storylineId, t.ordinal] }),
    index('steps_event').on(t.eventId, t.storylineId),
  ],
);

/** Every card as the extension stores it: JSON of a `Card` (see card.ts). */
export const cards = sqliteTable('cards', {
  entityId: integer().primaryKey(),
  json: text().notNull(),
});

export const tables = {
  meta,
  entities,
  renames,
  names,
  sources,
  entitySources,
  seats,
  roles,
  roleSources,
  relations,
  relationSources,
  relationDisputes,
  claims,
  figures,
  claimSources,
  participations,
  participationClaims,
  steps,
  cards,
};

/**
 * What drizzle cannot express: full text over names. Both tables have the rowids of
 * `names`. `names_fts` answers prefixes, blind to diacritics; `names_trigrams`
 * answers misspellings by shared groups of three letters.
 */
export const FULL_TEXT_SQL = [
  `CREATE VIRTUAL TABLE names_fts USING fts5(text, folded, content='names', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3 4')`,
  `CREATE VIRTUAL TABLE names_trigrams USING fts5(folded, content='names', content_rowid='id', tokenize='trigram')`,
  `INSERT INTO names_fts (names_fts) VALUES ('rebuild')`,
  `INSERT INTO names_trigrams (names_trigrams) VALUES ('rebuild')`,
  `INSERT INTO names_fts (names_fts) VALUES ('optimize')`,
  `INSERT INTO names_trigrams (names_trigrams) VALUES ('optimize')`,
];

export const snapshotRelations = defineRelations(tables, (r) => ({
  entities: {
    names: r.many.names({ from: r.entities.id, to: r.names.entityId }),
    country: r.one.entities({ from: r.entities.countryId, to: r.entities.id, alias: 'country' }),
    partOf: r.one.entities({ from: r.entities.partOfId, to: r.entities.id, alias: 'part_of' }),
    place: r.one.entities({ from: r.entities.placeId, to: r.entities.id, alias: 'place' }),
    roles: r.many.roles({ from: r.entities.id, to: r.roles.holderId, alias: 'holder' }),
    offices: r.many.roles({ from: r.entities.id, to: r.roles.ofId, alias: 'of' }),
    outgoing: r.many.relations({ from: r.entities.id, to: r.relations.subjectId, alias: 'subject' }),
    incoming: r.many.relations({ from: r.entities.id, to: r.relations.objectId, alias: 'object' }),
    claims: r.many.claims({ from: r.entities.id, to: r.claims.entityId, alias: 'entity' }),
    participants: r.many.participations({
      from: r.entities.id,
      to: r.participations.eventId,
      alias: 'event',
    }),
    participations: r.many.participations({
      from: r.entities.id,
      to: r.participations.actorId,
      alias: 'actor',
    }),
    steps: r.many.steps({ from: r.entities.id, to: r.steps.storylineId, alias: 'storyline' }),
    storylineSteps: r.many.steps({ from: r.entities.id, to: r.steps.eventId, alias: 'step_event' }),
    seatOf: r.many.seats({ from: r.entities.id, to: r.seats.placeId, alias: 'seat_place' }),
    sources: r.many.entitySources({ from: r.entities.id, to: r.entitySources.entityId }),
  },
  names: {
    entity: r.one.entities({ from: r.names.entityId, to: r.entities.id, optional: false }),
  },
  roles: {
    holder: r.one.entities({ from: r.roles.holderId, to: r.entities.id, alias: 'holder', optional: false }),
    of: r.one.entities({ from: r.roles.ofId, to: r.entities.id, alias: 'of' }),
    sources: r.many.roleSources({ from: r.roles.id, to: r.roleSources.roleId }),
  },
  relations: {
    subject: r.one.entities({
      from: r.relations.subjectId,
      to: r.entities.id,
      alias: 'subject',
      optional: false,
    }),
    object: r.one.entities({
      from: r.relations.objectId,
      to: r.entities.id,
      alias: 'object',
      optional: false,
    }),
    sources: r.many.relationSources({ from: r.relations.id, to: r.relationSources.relationId }),
    disputes: r.many.relationDisputes({ from: r.relations.id, to: r.relationDisputes.relationId }),
  },
  claims: {
    entity: r.one.entities({ from: r.claims.entityId, to: r.entities.id, alias: 'entity', optional: false }),
    byActor: r.one.entities({ from: r.claims.byActorId, to: r.entities.id, alias: 'by_actor' }),
    figures: r.many.figures({ from: r.claims.id, to: r.figures.claimId }),
    sources: r.many.claimSources({ from: r.claims.id, to: r.claimSources.claimId }),
  },
  figures: {
    claim: r.one.claims({ from: r.figures.claimId, to: r.claims.id, optional: false }),
    actor: r.one.entities({ from: r.figures.actorId, to: r.entities.id, alias: 'figure_actor' }),
  },
  participations: {
    event: r.one.entities({
      from: r.participations.eventId,
      to: r.entities.id,
      alias: 'event',
      optional: false,
    }),
    actor: r.one.entities({
      from: r.participations.actorId,
      to: r.entities.id,
      alias: 'actor',
      optional: false,
    }),
    claims: r.many.participationClaims({
      from: r.participations.id,
      to: r.participationClaims.participationId,
    }),
  },
  steps: {
    storyline: r.one.entities({
      from: r.steps.storylineId,
      to: r.entities.id,
      alias: 'storyline',
      optional: false,
    }),
    event: r.one.entities({ from: r.steps.eventId, to: r.entities.id, alias: 'step_event', optional: false }),
  },
  seats: {
    place: r.one.entities({ from: r.seats.placeId, to: r.entities.id, alias: 'seat_place', optional: false }),
    actor: r.one.entities({ from: r.seats.actorId, to: r.entities.id, alias: 'seat_actor', optional: false }),
  },
  entitySources: {
    source: r.one.sources({ from: r.entitySources.sourceId, to: r.sources.id, optional: false }),
  },
  roleSources: {
    source: r.one.sources({ from: r.roleSources.sourceId, to: r.sources.id, optional: false }),
  },
  relationSources: {
    source: r.one.sources({ from: r.relationSources.sourceId, to: r.sources.id, optional: false }),
  },
  relationDisputes: {
    claim: r.one.claims({ from: r.relationDisputes.claimId, to: r.claims.id, optional: false }),
  },
  claimSources: {
    source: r.one.sources({ from: r.claimSources.sourceId, to: r.sources.id, optional: false }),
  },
  participationClaims: {
    claim: r.one.claims({ from: r.participationClaims.claimId, to: r.claims.id, optional: false }),
  },
}));
export type SnapshotRelations = typeof snapshotRelations;
