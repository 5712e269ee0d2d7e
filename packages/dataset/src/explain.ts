/** Everything known of one entity, in lines a curator can read: for `pnpm data explain`. */
import type { CardRelation } from '@backstory/schema/card';
import { formatPartialDate } from '@backstory/schema/partial-date';
import { relationLabel } from '@backstory/schema/vocabulary';
import { buildCards } from './compile/cards.ts';
import { namesOf } from './compile/entity-names.ts';
import { buildGraph } from './compile/graph.ts';
import type { Dataset } from './dataset.ts';

/**
 * The lines for the entity, or `undefined` where the dataset has none of this slug: its
 * names and how each may be linked, what begins and ends on which date, relations from
 * both sides, events, claims, storylines and sources.
 */
export function explain(dataset: Dataset, slug: string): string[] | undefined {
  const entry = dataset.bySlug.get(slug);
  const graph = buildGraph(dataset);
  const card = buildCards(graph).find((candidate) => candidate.slug === slug);
  if (!entry || !card) return undefined;
  return [
    `${card.name.en} / ${card.name.fr}`,
    `${card.type}, ${card.kind}, ${card.tier}; prominence ${card.prominence}; ${entry.file}, reviewed ${card.reviewedOn}`,
    ...(card.descriptor ? [card.descriptor.en, card.descriptor.fr] : []),
    ...section('Names', namesOf(entry).map(describeName)),
    ...section('What changes when', changesOf(card)),
    ...section('Relations', card.relations.map(describeRelation)),
    ...section(
      'Events',
      card.events.map(({ start, event, part }) => `${start}  ${event.slug}${part ? `: ${part.en}` : ''}`),
    ),
    ...section(
      'Claims',
      card.claims.map(({ id, topic, by, date, text }) => `[${topic}] ${id}, ${date}, ${by.en}: ${text.en}`),
    ),
    ...section(
      'Storylines',
      card.storylines.map((link) => link.slug),
    ),
    ...section(
      'Tied to',
      [graph.neighbours(slug).join(', ')].filter((line) => line !== ''),
    ),
    ...section(
      'Sources',
      card.sources.map(
        ({ publisher, published, url }, index) =>
          `${index + 1}. ${publisher}, ${published ?? 'undated'}: ${url}`,
      ),
    ),
  ];
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

function describeName({
  text,
  language,
  kind,
  match,
  weak,
  context,
  from,
  to,
}: ReturnType<typeof namesOf>[number]): string {
  const how =
    match === 'never'
      ? 'searched, not linked'
      : match === 'acronym'
        ? 'linked in these capitals'
        : match === 'any'
          ? 'linked in any case'
          : 'linked with these capitals';
  const evidence = weak ? `, only near ${context?.join(', ') ?? 'something tied to it'}` : '';
  const validity = from || to ? `, ${from ?? '…'} to ${to ?? '…'}` : '';
  return `${text}  (${language}, ${kind}: ${how}${evidence}${validity})`;
}

function describeRelation({ kind, inverse, other, from, to, disputedBy }: CardRelation): string {
  const disputed = disputedBy.length > 0 ? `, disputed by ${disputedBy.map(({ id }) => id).join(', ')}` : '';
  return `${relationLabel(kind, 'en', inverse)} ${other.slug}, ${from} to ${to}${disputed}`;
}

interface Dated {
  from: string;
  to: string;
}

/** Beginnings and ends in order of time; what has no date comes last. */
function changesOf({
  roles,
  relations,
  life,
}: Pick<ReturnType<typeof buildCards>[number], 'roles' | 'relations' | 'life'>): string[] {
  const changes = [
    ...(life ? ends(life, 'existence') : []),
    ...roles.flatMap((role) => ends(role, role.title.en)),
    ...relations.flatMap((relation) =>
      ends(relation, `${relationLabel(relation.kind, 'en', relation.inverse)} ${relation.other.slug}`),
    ),
  ];
  return changes
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, what }) => `${formatPartialDate(date, 'en')}: ${what}`);
}

function ends({ from, to }: Dated, what: string): { date: string; what: string }[] {
  return [
    ...(from === 'unknown' ? [] : [{ date: from, what: `${what} begins` }]),
    ...(to === 'unknown' || to === 'ongoing' ? [] : [{ date: to, what: `${what} has ended` }]),
  ];
}
