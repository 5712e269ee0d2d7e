import { holdsOn, rolesOn } from '@backstory/schema/as-of';
import {
  type LocalizedText,
  type Office as OfficeWord,
  OFFICES,
  officeLabel,
} from '@backstory/schema/vocabulary';
import { builder } from '../builder.ts';
import { asOfArgs, dayAsked, endState, EndState, fromDate, Holding, toDate } from './as-of.ts';
import { inLanguage, languageArgs } from './language.ts';
import { Actor, Role, Source } from './nouns.ts';
import { CITED } from './source.ts';
import { enumValues, wordStored } from './spelling.ts';

export const Office = builder.enumType('Office', {
  description:
    'What an office is, whatever its title. Of offices held at once the first in this order describes the holder.',
  values: enumValues(OFFICES, (office) => `${officeLabel(office, 'en')}.`),
});

builder.drizzleObjectFields(Role, (t) => ({
  holder: t.relation('holder', { type: Actor, description: 'Who held it.' }),
  title: t.string({
    description: 'The office with its body, so that it reads alone: “Prime Minister of Mali”.',
    args: languageArgs,
    select: { columns: { titleEn: true, titleFr: true } },
    resolve: ({ titleEn, titleFr }, { language }) => inLanguage(language, titleEn, titleFr),
  }),
  office: t.field({
    type: Office,
    description: 'What the office is.',
    select: { columns: { office: true } },
    resolve: ({ office }) => office,
  }),
  of: t.relation('of', { type: Actor, nullable: true, description: 'The state or body whose office it is.' }),
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
      'The day on which it was no longer held; empty where it goes on or the end is unknown, see `end`.',
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
    description: 'Whether it was certainly held on the day.',
    args: asOfArgs,
    select: { columns: { from: true, to: true, attested: true, attestedUntil: true } },
    resolve: (role, { asOf }, context, info) => holdsOn(role, dayAsked(asOf, context, info)),
  }),
  sources: t.field({
    type: [Source],
    description: 'Where it can be read.',
    select: (_args, _context, nested) => ({ with: { sources: { ...CITED, with: { source: nested() } } } }),
    resolve: ({ sources }) => sources.map(({ source }) => source),
  }),
}));

/** The columns by which roles are told to hold and put in order. */
export const ROLE_COLUMNS = {
  office: true,
  from: true,
  to: true,
  attested: true,
  attestedUntil: true,
  titleEn: true,
  titleFr: true,
} as const;

interface StoredRole {
  office: string;
  from: string;
  to: string;
  attested: string | null;
  attestedUntil: string | null;
  titleEn: string;
  titleFr: string;
}

/** A stored role as the as-of rules read it, beside its row. */
interface DatedRow<R> {
  row: R;
  title: LocalizedText;
  office: OfficeWord;
  from: string;
  to: string;
  attested: string | null;
  attestedUntil: string | null;
}

/** Rows of roles as the as-of rules read them. */
export function datedRoles<R extends StoredRole>(rows: readonly R[]): DatedRow<R>[] {
  return rows.map((row) => ({
    row,
    title: { en: row.titleEn, fr: row.titleFr },
    office: wordStored(OFFICES, row.office),
    from: row.from,
    to: row.to,
    attested: row.attested,
    attestedUntil: row.attestedUntil,
  }));
}

/** The rows of the roles held on the day, in the order of the as-of rules. */
export function rowsHeldOn<R extends StoredRole>(rows: readonly R[], day: string): R[] {
  return rolesOn(datedRoles(rows), day).map(({ row }) => row);
}
