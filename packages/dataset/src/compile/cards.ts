/** Dataset → one card per entity: everything known, in both languages and for all dates. */
import type { Card, CardClaim, CardEvent, CardLink, CardOffice, CardRelation } from '@backstory/schema/card';
import { firstDay } from '@backstory/schema/partial-date';
import { LEADING_OFFICES, type Office, toGraphQL } from '@backstory/schema/vocabulary';
import {
  type ActorEntry,
  type Dataset,
  entriesOf,
  type Entry,
  type EventEntry,
  type PlaceEntry,
  type StorylineEntry,
} from '../dataset.ts';
import { shownNamesOf } from './entity-names.ts';
import type { Graph } from './graph.ts';
import { kindOf } from './names-pack-input.ts';

type SourceFile = ActorEntry['value']['sources'][string];

/** All cards, in the order of the graph. */
export function buildCards(graph: Graph): Card[] {
  // The head of a service of a state is its leader's subordinate: a state is led by its head and its government's.
  const leadsPartOf = (of: string, office: Office) =>
    office === 'leader' && isState(graph.dataset.bySlug.get(of));
  const events = entriesOf(graph.dataset, 'Event').toSorted(
    (a, b) => compare(firstDay(a.value.start), firstDay(b.value.start)) || compare(a.slug, b.slug),
  );
  const index: Index = {
    graph,
    eventsOf: groupBy(events, (event) => [
      ...event.value.participants.map(({ actor }) => actor),
      ...(event.value.place ? [event.value.place] : []),
    ]),
    relationsTo: groupBy(
      entriesOf(graph.dataset, 'Actor').flatMap((subject) =>
        subject.value.relations.map((relation) => ({ subject, relation })),
      ),
      ({ relation }) => [relation.object],
    ),
    officesOf: groupBy(
      entriesOf(graph.dataset, 'Actor').flatMap((holder) =>
        holder.value.roles
          .filter(
            ({ of, office }) =>
              of !== undefined && LEADING_OFFICES.includes(office) && !leadsPartOf(of, office),
          )
          .map((role) => ({ holder, role })),
      ),
      ({ role }) => [role.of as string],
    ),
    storylinesOf: storylinesOf(graph),
  };
  return graph.ordered.map((entry) => buildCard(entry, index));
}

interface Index {
  graph: Graph;
  eventsOf: ReadonlyMap<string, EventEntry[]>;
  relationsTo: ReadonlyMap<
    string,
    { subject: ActorEntry; relation: ActorEntry['value']['relations'][number] }[]
  >;
  officesOf: ReadonlyMap<string, { holder: ActorEntry; role: ActorEntry['value']['roles'][number] }[]>;
  storylinesOf: ReadonlyMap<string, StorylineEntry[]>;
}

function buildCard(entry: Entry, index: Index): Card {
  const { slug, type, tier, value } = entry;
  const link = (target: string) => linkTo(index.graph, target);
  const sources = new SourceList();
  // The entity's own sources come first, in its file's order, and keep their numbers.
  if (entry.type !== 'Storyline')
    for (const source of Object.values(entry.value.sources)) sources.indexOf(source);
  const claims =
    entry.type === 'Storyline'
      ? []
      : entry.value.claims.map((claim) => cardClaim(entry, claim, sources, link));
  return {
    slug,
    type,
    kind: kindOf(entry),
    tier,
    name: value.name,
    names: shownNamesOf(entry).map(({ text, language, kind }) => ({ text, language, kind: toGraphQL(kind) })),
    summary: value.summary,
    roles: entry.type === 'Actor' ? cardRoles(entry, sources, link) : [],
    ...(index.officesOf.has(slug) && {
      offices: cardOffices(index.officesOf.get(slug) ?? [], sources, link),
    }),
    relations: [
      ...(entry.type === 'Actor' ? outgoing(entry, sources, link) : []),
      ...(index.relationsTo.get(slug) ?? []).map((tie) => incoming(tie, sources, link)),
    ],
    events: (index.eventsOf.get(slug) ?? []).map((event) => cardEvent(event, slug, sources, link)),
    claims,
    storylines: (index.storylinesOf.get(slug) ?? []).map((storyline) => link(storyline.slug)),
    ...typeFields(entry, link, index.graph.dataset),
    sources: sources.list,
    reviewedOn: value.reviewed,
    prominence: index.graph.prominence(slug),
  };
}

type Link = (slug: string) => CardLink;

function typeFields(entry: Entry, link: Link, dataset: Dataset): Partial<Card> {
  switch (entry.type) {
    case 'Actor': {
      const { descriptor, country, life } = entry.value;
      return {
        descriptor,
        ...(country && { country: link(country) }),
        ...(life && { life: { from: life.from, to: life.to } }),
      };
    }
    case 'Place':
      return placeFields(entry, link);
    case 'Event': {
      const { start, end, place, participants } = entry.value;
      return {
        start,
        ...(end && { end }),
        ...(place && { place: link(place) }),
        participants: participants.map(({ actor, role, part, according_to: accordingTo }) => ({
          actor: link(actor),
          role,
          part,
          accordingTo,
        })),
      };
    }
    case 'Storyline':
      return {
        steps: entry.value.steps.map(({ event, why }) => ({
          event: link(event),
          start: (dataset.bySlug.get(event) as EventEntry).value.start,
          why,
        })),
      };
  }
}

function placeFields({ value }: PlaceEntry, link: Link): Partial<Card> {
  const { descriptor, country, seat_of: seatOf } = value;
  return {
    descriptor,
    ...(country && { country: link(country) }),
    ...(seatOf.length > 0 && { seatOf: seatOf.map(link) }),
  };
}

function cardRoles({ value }: ActorEntry, sources: SourceList, link: Link): Card['roles'] {
  return value.roles.map(
    ({ title, office, of, from, to, attested, attested_until: attestedUntil, sources: keys }) => ({
      title,
      office,
      ...(of && { of: link(of) }),
      from,
      to,
      ...(attested && { attested }),
      ...(attestedUntil && { attestedUntil }),
      sources: sources.cite(value.sources, keys),
    }),
  );
}

function cardOffices(
  held: readonly { holder: ActorEntry; role: ActorEntry['value']['roles'][number] }[],
  sources: SourceList,
  link: Link,
): CardOffice[] {
  return held
    .map(
      ({
        holder,
        role: { title, office, from, to, attested, attested_until: attestedUntil, sources: keys },
      }) => ({
        title,
        office,
        holder: link(holder.slug),
        from,
        to,
        ...(attested && { attested }),
        ...(attestedUntil && { attestedUntil }),
        sources: sources.cite(holder.value.sources, keys),
      }),
    )
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.holder.slug, b.holder.slug));
}

function outgoing(entry: ActorEntry, sources: SourceList, link: Link): CardRelation[] {
  return entry.value.relations.map((relation) => ({
    ...cardRelation(entry, relation, sources, link),
    inverse: false,
    other: link(relation.object),
  }));
}

function incoming(
  { subject, relation }: { subject: ActorEntry; relation: ActorEntry['value']['relations'][number] },
  sources: SourceList,
  link: Link,
): CardRelation {
  const { note, ...read } = cardRelation(subject, relation, sources, link);
  return {
    ...read,
    // “His son” is true from one side only.
    ...(note && relation.kind !== 'relative-of' && { note }),
    inverse: true,
    other: link(subject.slug),
  };
}

function cardRelation(
  subject: ActorEntry,
  {
    kind,
    from,
    to,
    attested,
    attested_until: attestedUntil,
    note,
    disputed_by: disputedBy,
    sources: keys,
  }: ActorEntry['value']['relations'][number],
  sources: SourceList,
  link: Link,
) {
  return {
    kind,
    from,
    to,
    ...(attested && { attested }),
    ...(attestedUntil && { attestedUntil }),
    ...(note && { note }),
    disputedBy: (disputedBy ?? []).flatMap((id) =>
      subject.value.claims
        .filter((claim) => claim.id === id)
        .map((claim) => cardClaim(subject, claim, sources, link)),
    ),
    sources: sources.cite(subject.value.sources, keys),
  };
}

function cardEvent(event: EventEntry, slug: string, sources: SourceList, link: Link): CardEvent {
  const { start, end, participants, fact_sources: keys } = event.value;
  const own = participants.find(({ actor }) => actor === slug);
  return {
    event: link(event.slug),
    start,
    ...(end && { end }),
    ...(own && { part: own.part }),
    disputed: (own?.according_to.length ?? 0) > 0,
    participants: participants.map(({ actor }) => actor),
    sources: sources.cite(event.value.sources, keys),
  };
}

function cardClaim(
  entry: Exclude<Entry, StorylineEntry>,
  claim: ActorEntry['value']['claims'][number],
  sources: SourceList,
  link: Link,
): CardClaim {
  const { id, topic, by, by_actor: byActor, date, text, figures, sources: keys } = claim;
  return {
    id,
    topic,
    by,
    ...(byActor && { byActor: link(byActor) }),
    date,
    text,
    figures: figures.map(({ measure, of, actor, min, max, unit }) => ({
      measure,
      of,
      ...(actor && { actor: link(actor) }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(unit && { unit }),
    })),
    sources: sources.cite(entry.value.sources, keys),
  };
}

function linkTo({ dataset }: Graph, slug: string): CardLink {
  const target = dataset.bySlug.get(slug);
  if (!target) throw new Error(`compile: “${slug}” is not in the dataset, but the rules let it pass`);
  return { slug, type: target.type, kind: kindOf(target), name: target.value.name };
}

/** A card's sources, each address once, numbered in the order in which they are first cited. */
class SourceList {
  readonly list: Card['sources'] = [];
  readonly #indexes = new Map<string, number>();

  indexOf({ publisher, title, url, published, language }: SourceFile): number {
    const known = this.#indexes.get(url);
    if (known !== undefined) return known;
    const index = this.list.push({
      publisher,
      ...(title && { title }),
      url,
      ...(published && { published }),
      language,
    });
    this.#indexes.set(url, index - 1);
    return index - 1;
  }

  cite(sources: Record<string, SourceFile>, keys: readonly string[]): number[] {
    return keys.map((key) => this.indexOf(sources[key] as SourceFile));
  }
}

function isState(entry: Entry | undefined): boolean {
  return entry?.type === 'Actor' && entry.value.kind === 'state';
}

/** Storylines by every event in them and every actor who took part in one of those. */
function storylinesOf({ dataset }: Graph): Map<string, StorylineEntry[]> {
  return groupBy(entriesOf(dataset, 'Storyline'), ({ value }) => {
    const events = value.steps.map(({ event }) => event);
    const actors = events.flatMap((slug) =>
      (dataset.bySlug.get(slug) as EventEntry).value.participants.map(({ actor }) => actor),
    );
    return [...new Set([...events, ...actors])];
  });
}

/** Items under every one of their keys, in the order given; an item once per key. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
