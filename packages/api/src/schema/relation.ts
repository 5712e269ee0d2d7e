import { holdsOn } from '@backstory/schema/as-of';
import { LANGUAGES, RELATION_KINDS, relationLabel } from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { asOfArgs, dayAsked, endState, EndState, fromDate, Holding, toDate } from './as-of.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Claim, Entity, Relation, Source } from './nouns.ts';
import { readReference } from '../entity-reference.ts';
import type { Snapshot } from '../snapshot.ts';
import { CITED } from './source.ts';
import { enumValues, wordStored } from './spelling.ts';

export const RelationKind = builder.enumType('RelationKind', {
  description: 'The words between the subject and the object of a relation.',
  values: enumValues(
    RELATION_KINDS,
    (kind) =>
      `Read from the subject: “${relationLabel(kind, 'en')}”; read from the object: “${relationLabel(kind, 'en', true)}”.`,
  ),
});

/** The arguments that choose among an actor's relations. */
export const relationArgs = builder.args((t) => ({
  kinds: t.field({ type: [RelationKind], description: 'Only relations of these kinds.' }),
  with: t.idList({
    description:
      'Only relations with these entities at the other end, by id or by slug: the other names of an article.',
  }),
}));

interface RelationFilter {
  kinds?: readonly string[] | null | undefined;
  with?: readonly (string | number)[] | null | undefined;
}

const ENDS = { subject: { columns: { slug: true } }, object: { columns: { slug: true } } } as const;

/** What is loaded of every relation of an actor beside what is selected. */
export function relationColumns({ with: others }: RelationFilter) {
  return {
    columns: { id: true, kind: true, from: true, to: true, attested: true, attestedUntil: true },
    ...(others && { with: ENDS }),
  } as const;
}

interface StoredRelation {
  id: number;
  kind: string;
  subject?: { slug: string } | null;
  object?: { slug: string } | null;
}

/**
 * The relations of an actor that pass the filter, those of which it is the subject
 * first. They are filtered here and not in SQL, so that one statement serves fields
 * that are asked for twice with different arguments.
 */
export function chooseRelations<R extends StoredRelation>(
  outgoing: readonly R[],
  incoming: readonly R[],
  { kinds, with: others }: RelationFilter,
  snapshot: Snapshot,
): R[] {
  const wanted = others && new Set(others.map((id) => readReference('with', String(id), snapshot).slug));
  const passes = ({ kind }: R, other: { slug: string } | null | undefined) =>
    (!kinds || kinds.includes(kind)) && (!wanted || (other ? wanted.has(other.slug) : false));
  const inverse = incoming.filter((row) => passes(row, row.subject)).toSorted((a, b) => a.id - b.id);
  return [...outgoing.filter((row) => passes(row, row.object)), ...readInversely(inverse)];
}

/** Marks a row as read from its object's end. Absent on rows read from their subject's. */
const INVERSE = Symbol('read from the object’s end');

/** The rows, to be read from their object's end. */
export function readInversely<R extends object>(rows: readonly R[]): R[] {
  return rows.map((row) => Object.assign(row, { [INVERSE]: true }));
}

const isInverse = (row: object) => INVERSE in row;

builder.drizzleObjectFields(Relation, (t) => ({
  kind: t.field({
    type: RelationKind,
    description: 'The words between subject and object.',
    select: { columns: { kind: true } },
    resolve: ({ kind }) => kind,
  }),
  inverse: t.boolean({
    description: 'Whether it is read from the object’s end, as in the `relations` of its object.',
    resolve: isInverse,
  }),
  label: t.string({
    description:
      'The words between this end and the other, for example “member of”, or inversely “has as a member”.',
    args: languageArgs,
    select: { columns: { kind: true } },
    resolve: (row, { language }) =>
      relationLabel(wordStored(RELATION_KINDS, row.kind), language ?? LANGUAGES[0], isInverse(row)),
  }),
  subject: t.relation('subject', { type: Entity, description: 'Of whom it is said.' }),
  object: t.relation('object', { type: Entity, description: 'To whom it ties the subject.' }),
  other: t.field({
    type: Entity,
    description: 'The entity at the other end from where it is read.',
    select: (_args, _context, nested) => {
      const other = nested();
      return { with: { subject: other, object: other } };
    },
    resolve: (row) => (isInverse(row) ? row.subject : row.object),
  }),
  from: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it began; empty where that is unknown.',
    select: { columns: { from: true } },
    resolve: ({ from }) => fromDate(from),
  }),
  attested: t.field({
    type: 'PartialDate',
    nullable: true,
    description:
      'Where the beginning is unknown: the earliest date on which a source shows it to hold; certain from then on.',
    select: { columns: { attested: true } },
    resolve: ({ attested }) => attested,
  }),
  to: t.field({
    type: 'PartialDate',
    nullable: true,
    description:
      'The day on which it no longer held; empty where it goes on or the end is unknown, see `end`.',
    select: { columns: { to: true } },
    resolve: ({ to }) => toDate(to),
  }),
  attestedUntil: t.field({
    type: 'PartialDate',
    nullable: true,
    description:
      'Where the end is unknown: the latest date on which a source shows it to hold; certain until then.',
    select: { columns: { attestedUntil: true } },
    resolve: ({ attestedUntil }) => attestedUntil,
  }),
  end: t.field({
    type: EndState,
    description: 'How it ended, if it has.',
    select: { columns: { to: true } },
    resolve: ({ to }) => endState(to),
  }),
  holds: t.field({
    type: Holding,
    description: 'Whether it certainly held on the day.',
    args: asOfArgs,
    select: { columns: { from: true, to: true, attested: true, attestedUntil: true } },
    resolve: (relation, { asOf }, context, info) => holdsOn(relation, dayAsked(asOf, context, info)),
  }),
  note: t.string({
    nullable: true,
    description: 'What the kind alone does not say, in a few words.',
    args: languageArgs,
    select: { columns: { noteEn: true, noteFr: true } },
    resolve: ({ noteEn, noteFr }, { language }) =>
      noteEn === null || noteFr === null ? null : inLanguage(language, noteEn, noteFr),
  }),
  disputedBy: t.field({
    type: [Claim],
    description: 'Claims that deny it. Where there are any, it must be shown with them.',
    select: (_args, _context, nested) => ({
      with: { disputes: { columns: {}, orderBy: { claimId: 'asc' }, with: { claim: nested() } } },
    }),
    resolve: ({ disputes }) => disputes.map(({ claim }) => claim),
  }),
  sources: t.field({
    type: [Source],
    description: 'Where it can be read.',
    select: (_args, _context, nested) => ({ with: { sources: { ...CITED, with: { source: nested() } } } }),
    resolve: ({ sources }) => sources.map(({ source }) => source),
  }),
}));
