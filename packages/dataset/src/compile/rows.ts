/**
 * Dataset → the rows of every table, ids given in the order of the graph. Pure: the
 * same facts give the same rows, and the rows give the version.
 */
import { createHash } from 'node:crypto';
import { fold } from '@backstory/linker';
import type { Interval } from '@backstory/schema/as-of';
import type { ActorFile } from '@backstory/schema/dataset';
import { firstDay, lastDay, type PartialDate } from '@backstory/schema/partial-date';
import type { tables } from '@backstory/schema/tables';
import { toGraphQL } from '@backstory/schema/vocabulary';
import type { Entry } from '../dataset.ts';
import { shownNamesOf } from './entity-names.ts';
import type { Graph } from './graph.ts';
import { kindOf } from './names-pack-input.ts';
import { nextDay } from './next-day.ts';

type TableName = Exclude<keyof typeof tables, 'meta' | 'cards'>;
/** Rows by table. `cards` and `meta` are added by the writer, because they name the version. */
export type Rows = { [T in TableName]: (typeof tables)[T]['$inferInsert'][] };

/** `0` to `f`: which shard the entity's card is in. */
export function shardOf(slug: string): string {
  return createHash('sha256').update(slug).digest('hex').charAt(0);
}

export function buildRows(graph: Graph): Rows {
  const rows: Rows = {
    entities: [],
    renames: [],
    names: [],
    sources: [],
    entitySources: [],
    seats: [],
    roles: [],
    roleSources: [],
    relations: [],
    relationSources: [],
    relationDisputes: [],
    claims: [],
    figures: [],
    claimSources: [],
    participations: [],
    participationClaims: [],
    steps: [],
  };
  const ids = new Map(graph.ordered.map(({ slug }, index) => [slug, index + 1]));
  const idOf = (slug: string) => {
    const id = ids.get(slug);
    // The rules have resolved every reference; getting here without one is a bug of ours.
    if (id === undefined)
      throw new Error(`compile: “${slug}” is not in the dataset, but the rules let it pass`);
    return id;
  };
  const optionalId = (slug: string | undefined) => (slug === undefined ? null : idOf(slug));

  const sourceIds = new Map<string, number>();
  const sourceId = (source: ActorFile['sources'][string]) => {
    const known = sourceIds.get(source.url);
    if (known !== undefined) return known;
    const id = rows.sources.push({ id: sourceIds.size + 1, ...source });
    sourceIds.set(source.url, id);
    return id;
  };

  for (const entry of graph.ordered) addEntity(entry);
  for (const { from, to } of graph.dataset.renames) rows.renames.push({ slug: from, entityId: idOf(to) });
  return rows;

  function addEntity(entry: Entry): void {
    const { slug, type, tier, value } = entry;
    const entityId = idOf(slug);
    rows.entities.push({
      id: entityId,
      slug,
      type,
      tier,
      kind: kindOf(entry),
      nameEn: value.name.en,
      nameFr: value.name.fr,
      sortName: fold(value.name.en),
      summaryEn: value.summary.en,
      summaryFr: value.summary.fr,
      wikidataId: value.wikidata ?? null,
      reviewedOn: value.reviewed,
      prominence: graph.prominence(slug),
      shard: shardOf(slug),
      ...typeColumns(entry),
    });
    for (const [ordinal, { context: _context, ...name }] of shownNamesOf(entry).entries()) {
      rows.names.push({
        id: rows.names.length + 1,
        entityId,
        ordinal,
        ...name,
        kind: toGraphQL(name.kind),
        match: toGraphQL(name.match),
      });
    }
    if (entry.type === 'Storyline') {
      for (const [ordinal, { event, why }] of entry.value.steps.entries()) {
        rows.steps.push({
          storylineId: entityId,
          ordinal,
          eventId: idOf(event),
          whyEn: why.en,
          whyFr: why.fr,
        });
      }
      return;
    }
    const sources = entry.value.sources;
    const cited = (keys: readonly string[]) =>
      keys.map((key, ordinal) => ({
        ordinal,
        sourceId: sourceId(sources[key] as ActorFile['sources'][string]),
      }));
    for (const { ordinal, sourceId: id } of cited(Object.keys(sources))) {
      rows.entitySources.push({ entityId, ordinal, sourceId: id });
    }

    const claimIds = new Map<string, number>();
    for (const [ordinal, claim] of entry.value.claims.entries()) {
      const id = rows.claims.push({
        id: rows.claims.length + 1,
        entityId,
        ordinal,
        key: claim.id,
        topic: toGraphQL(claim.topic),
        byEn: claim.by.en,
        byFr: claim.by.fr,
        byActorId: optionalId(claim.by_actor),
        date: claim.date,
        firstDay: firstDay(claim.date),
        textEn: claim.text.en,
        textFr: claim.text.fr,
      });
      claimIds.set(claim.id, id);
      for (const [order, { measure, of, actor, min, max, unit }] of claim.figures.entries()) {
        rows.figures.push({
          id: rows.figures.length + 1,
          claimId: id,
          ordinal: order,
          measure: toGraphQL(measure),
          ofEn: of.en,
          ofFr: of.fr,
          actorId: optionalId(actor),
          min: min ?? null,
          max: max ?? null,
          unit: unit ?? null,
        });
      }
      for (const citation of cited(claim.sources)) rows.claimSources.push({ claimId: id, ...citation });
    }
    const claimId = (key: string) => claimIds.get(key) as number;

    switch (entry.type) {
      case 'Actor':
        addRoles(entityId, entry.value.roles, cited);
        addRelations(entityId, entry.value.relations, cited, claimId);
        return;
      case 'Place':
        for (const [ordinal, actor] of entry.value.seat_of.entries()) {
          rows.seats.push({ placeId: entityId, actorId: idOf(actor), ordinal });
        }
        return;
      case 'Event':
        for (const [
          ordinal,
          { actor, role, part, according_to: claims },
        ] of entry.value.participants.entries()) {
          const id = rows.participations.push({
            id: rows.participations.length + 1,
            eventId: entityId,
            actorId: idOf(actor),
            ordinal,
            role: toGraphQL(role),
            partEn: part.en,
            partFr: part.fr,
            firstDay: firstDay(entry.value.start),
          });
          for (const [order, key] of claims.entries()) {
            rows.participationClaims.push({ participationId: id, claimId: claimId(key), ordinal: order });
          }
        }
        return;
    }
  }

  function typeColumns(entry: Entry): Partial<Rows['entities'][number]> {
    switch (entry.type) {
      case 'Actor': {
        const { descriptor, country, life } = entry.value;
        return {
          descriptorEn: descriptor.en,
          descriptorFr: descriptor.fr,
          countryId: optionalId(country),
          lifeFrom: life?.from ?? null,
          lifeTo: life?.to ?? null,
        };
      }
      case 'Place': {
        const { descriptor, country, part_of: partOf, latitude, longitude } = entry.value;
        return {
          descriptorEn: descriptor.en,
          descriptorFr: descriptor.fr,
          countryId: optionalId(country),
          partOfId: optionalId(partOf),
          latitude: latitude ?? null,
          longitude: longitude ?? null,
        };
      }
      case 'Event': {
        const { start, end, place } = entry.value;
        return {
          start,
          end: end ?? null,
          firstDay: firstDay(start),
          lastDay: lastDay(end ?? start),
          placeId: optionalId(place),
        };
      }
      case 'Storyline':
        return {};
    }
  }

  type Cited = (keys: readonly string[]) => { ordinal: number; sourceId: number }[];

  function addRoles(holderId: number, roles: ActorFile['roles'], cited: Cited): void {
    for (const [ordinal, role] of roles.entries()) {
      const id = rows.roles.push({
        id: rows.roles.length + 1,
        holderId,
        ordinal,
        titleEn: role.title.en,
        titleFr: role.title.fr,
        office: toGraphQL(role.office),
        ofId: optionalId(role.of),
        from: role.from,
        to: role.to,
        attested: role.attested ?? null,
        attestedUntil: role.attested_until ?? null,
        ...bounds(role),
      });
      for (const citation of cited(role.sources)) rows.roleSources.push({ roleId: id, ...citation });
    }
  }

  function addRelations(
    subjectId: number,
    relations: ActorFile['relations'],
    cited: Cited,
    claimId: (key: string) => number,
  ): void {
    for (const [ordinal, relation] of relations.entries()) {
      const id = rows.relations.push({
        id: rows.relations.length + 1,
        subjectId,
        ordinal,
        kind: toGraphQL(relation.kind),
        objectId: idOf(relation.object),
        from: relation.from,
        to: relation.to,
        attested: relation.attested ?? null,
        attestedUntil: relation.attested_until ?? null,
        ...bounds(relation),
        noteEn: relation.note?.en ?? null,
        noteFr: relation.note?.fr ?? null,
      });
      for (const citation of cited(relation.sources))
        rows.relationSources.push({ relationId: id, ...citation });
      for (const key of relation.disputed_by ?? []) {
        rows.relationDisputes.push({ relationId: id, claimId: claimId(key) });
      }
    }
  }
}

/** The interval as SQL compares it: `firstDay <= day` and `day < endDay`, empty ends open. */
function bounds({ from, to }: Interval): { firstDay: string | null; endDay: string | null } {
  return {
    firstDay: from === 'unknown' ? null : firstDay(from),
    endDay: to === 'ongoing' || to === 'unknown' ? null : endDay(to),
  };
}

/** The first day on which a role that ended then certainly no longer held; see as-of.ts. */
function endDay(to: PartialDate): string {
  return to.length === 10 ? to : nextDay(lastDay(to));
}
