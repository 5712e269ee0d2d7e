/**
 * What ties a card's entity to others on a day: relations, and events in which both took part. Only what
 * certainly held or had certainly happened by that day is told; that something has ended since is marked.
 */
import { endedBy, holdsOn } from '@backstory/schema/as-of';
import type { CardEvent, CardLink, CardRelation } from '@backstory/schema/card';
import { relationLabel, type RelationKind } from '@backstory/schema/vocabulary';
import type { Inline, Row } from './card-parts.ts';
import { knownBy } from './known-by.ts';
import type { Citations } from './citations.ts';
import { newestFirst } from './newest-first.ts';
import { linkTo, type Subject } from './subject.ts';
import { upperFirst } from './writing.ts';

/** Beyond these, who else was there is a list and not a hint. */
const MAX_COMPANY = 3;

/** These happen on a day and do not go on, so their date needs no “since”. */
const MOMENTARY: ReadonlySet<RelationKind> = new Set([
  'overthrew',
  'broke-with',
  'succeeded-by',
  'split-from',
  'founded-by',
]);

/** The relations that had certainly begun by the day, those still holding first, then the newest. */
export function relationsBy({ card, day }: Subject): CardRelation[] {
  return card.relations
    .filter((relation) =>
      MOMENTARY.has(relation.kind)
        ? relation.from === 'unknown' || knownBy(relation.from, day) === 'yes'
        : holdsOn(relation, day) === 'yes' || endedBy(relation, day),
    )
    .toSorted((a, b) => Number(hasEnded(a, day)) - Number(hasEnded(b, day)) || newestFirst(a.from, b.from));
}

/** One row for each kind of relation, so that five allies make one line. */
export function relationRows(
  relations: readonly CardRelation[],
  subject: Subject,
  citations: Citations,
): Row[] {
  const byLabel = Map.groupBy(relations, ({ kind, inverse }) =>
    relationLabel(kind, subject.language, inverse),
  );
  return [...byLabel].map(([label, group]): Row => {
    const note = group.length === 1 ? group[0]?.note?.[subject.language] : undefined;
    return {
      body: [
        upperFirst(label),
        ...group.flatMap((relation, at): Inline[] => [
          at === 0 ? ' ' : ', ',
          linkTo(relation.other, subject.language),
          ...timing(relation, subject),
          ...denials(relation, subject),
          ...citations.cite(relation.sources),
        ]),
      ],
      ...(note === undefined ? {} : { detail: [note] }),
    };
  });
}

function timing(relation: CardRelation, { day, today, phrases }: Subject): Inline[] {
  const { from, to, kind } = relation;
  if (MOMENTARY.has(kind)) {
    return from === 'unknown' ? [] : [' ', { kind: 'quiet', text: phrases.shortDate(from) }];
  }
  if (to !== 'ongoing' && to !== 'unknown' && endedBy(relation, day)) {
    return [' ', { kind: 'quiet', text: phrases.until(to) }];
  }
  const since: Inline[] = from === 'unknown' ? [] : [' ', { kind: 'quiet', text: phrases.since(from) }];
  return to !== 'ongoing' && to !== 'unknown' && endedBy(relation, today)
    ? [...since, ' ', { kind: 'tag', tone: 'later', text: phrases.ended(to) }]
    : since;
}

function denials({ disputedBy }: CardRelation, { day, language, phrases }: Subject): Inline[] {
  return disputedBy.flatMap((claim): Inline[] => [
    ' ',
    { kind: 'tag', tone: 'disputed', text: phrases.deniedBy(claim.by[language]) },
    ...(knownBy(claim.date, day) === 'yes'
      ? []
      : [' ', { kind: 'tag', tone: 'later', text: phrases.saidLater } as const]),
  ]);
}

/** Events that had certainly begun by the day, the latest first. */
export function eventsBy({ card, day }: Subject): CardEvent[] {
  return card.events
    .filter(({ start }) => knownBy(start, day) === 'yes')
    .toSorted((a, b) => newestFirst(a.start, b.start));
}

/**
 * Those of the events that the article names, then those in which others of its names took part, each the
 * latest first. An entity's own country takes part in nearly everything and so ties nothing together.
 */
export function sharedEvents(events: readonly CardEvent[], { card, companions }: Subject): CardEvent[] {
  return events
    .filter(
      ({ event, participants }) =>
        companions.has(event.slug) ||
        participants.some((slug) => companions.has(slug) && slug !== card.country?.slug),
    )
    .toSorted((a, b) => Number(companions.has(b.event.slug)) - Number(companions.has(a.event.slug)));
}

/** The row of an event: when, which, what the card's entity did in it, and who of the article was there. */
export function eventRow(event: CardEvent, subject: Subject, citations: Citations): Row {
  const { card, language, phrases, companions } = subject;
  const names = namesOnCard(subject);
  const present = event.participants.filter((slug) => companions.has(slug) && slug !== card.country?.slug);
  // Events carry slugs only; a companion whose name this card does not hold goes unmentioned.
  const known = present.flatMap((slug) => names.get(slug)?.name[language] ?? []);
  const company = known.length === 0 ? [] : [phrases.with(known.slice(0, MAX_COMPANY))];
  const words = [...(event.part ? [upperFirst(event.part[language])] : []), ...company].join(' · ');
  const disputed: Inline[] = event.disputed
    ? [' ', { kind: 'tag', tone: 'disputed', text: phrases.partDisputed }]
    : [];
  return {
    when: phrases.shortDate(event.start),
    body: [linkTo(event.event, language), ...citations.cite(event.sources)],
    ...(words === '' && disputed.length === 0 ? {} : { detail: [words, ...disputed] }),
  };
}

/** Every entity that the card itself names, by slug: participants of events are given by slug only. */
function namesOnCard({ card }: Subject): Map<string, CardLink> {
  const links = [
    card.country,
    card.place,
    ...(card.seatOf ?? []),
    ...card.roles.map((role) => role.of),
    ...card.relations.map((relation) => relation.other),
    ...(card.participants ?? []).map((participant) => participant.actor),
    ...card.claims.map((claim) => claim.byActor),
  ].filter((link) => link !== undefined);
  return new Map(links.map((link) => [link.slug, link]));
}

function hasEnded(relation: CardRelation, day: string): boolean {
  return !MOMENTARY.has(relation.kind) && endedBy(relation, day);
}
