/**
 * How the snapshot's tables hang together for questions: the relations of
 * `schema/tables` and those that only GraphQL fields walk.
 *
 * A relation that two fields would filter or page differently stands here twice under
 * two names, because one statement can load a relation of one name only once.
 */
import { snapshotRelations, tables } from '@backstory/schema/tables';
import { defineRelationsPart } from 'drizzle-orm';

const asked = defineRelationsPart(tables, (r) => ({
  entities: {
    card: r.one.cards({ from: r.entities.id, to: r.cards.entityId, optional: false }),
    /** Participations again, for the storylines that an actor's events belong to. */
    tellings: r.many.participations({ from: r.entities.id, to: r.participations.actorId }),
    eventsHere: r.many.entities({ from: r.entities.id, to: r.entities.placeId }),
    /** Events here again, for the storylines that they belong to. */
    toldHere: r.many.entities({ from: r.entities.id, to: r.entities.placeId }),
    seats: r.many.seats({ from: r.entities.id, to: r.seats.actorId }),
  },
}));

/** What `drizzle` is opened with and Pothos plans by. */
export const apiRelations = {
  ...snapshotRelations,
  entities: {
    ...snapshotRelations.entities,
    relations: { ...snapshotRelations.entities.relations, ...asked.entities.relations },
  },
};
export type ApiRelations = typeof apiRelations;
