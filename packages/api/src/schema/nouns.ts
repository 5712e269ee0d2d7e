/**
 * The nouns of the schema: what fields lead to, from whatever file. They are only declared
 * here; every field of a noun is in the file of its name, `Actor`’s in actor.ts. An actor
 * leads to its roles and a role to its holder: declared beneath both, neither file needs the other.
 */
import { builder } from '../builder.ts';

export const Entity = builder.drizzleInterface('entities', {
  name: 'Entity',
  description: 'Anything with a card.',
  select: { columns: { slug: true, type: true } },
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
});

export const Actor = builder.drizzleNode('entities', {
  variant: 'Actor',
  description:
    'Anyone or anything that acts: a person, state, armed group, military, organisation or people.',
  id: {
    column: ({ slug }) => slug,
    description: 'Its id in this API, the same in every snapshot. Treat it as opaque.',
  },
  select: { columns: { slug: true, type: true } },
  interfaces: [Entity],
});

export const Place = builder.drizzleNode('entities', {
  variant: 'Place',
  description: 'A town, region, river, base or mine. States are actors.',
  id: {
    column: ({ slug }) => slug,
    description: 'Its id in this API, the same in every snapshot. Treat it as opaque.',
  },
  select: { columns: { slug: true, type: true } },
  interfaces: [Entity],
});

export const Event = builder.drizzleNode('entities', {
  variant: 'Event',
  description: 'Something that happened.',
  id: {
    column: ({ slug }) => slug,
    description: 'Its id in this API, the same in every snapshot. Treat it as opaque.',
  },
  select: { columns: { slug: true, type: true } },
  interfaces: [Entity],
});

export const Storyline = builder.drizzleNode('entities', {
  variant: 'Storyline',
  description: 'A story told by events in order, each with why it matters.',
  id: {
    column: ({ slug }) => slug,
    description: 'Its id in this API, the same in every snapshot. Treat it as opaque.',
  },
  select: { columns: { slug: true, type: true } },
  interfaces: [Entity],
});

export const Name = builder.drizzleObject('names', {
  name: 'Name',
  description: 'A text by which an entity is known.',
  select: { columns: {} },
});

export const Role = builder.drizzleObject('roles', {
  name: 'Role',
  description: 'An office held by somebody, of some state or body, from one date to another.',
  select: { columns: {} },
});

export const Relation = builder.drizzleObject('relations', {
  name: 'Relation',
  description:
    'What ties one entity to another: subject, kind, object, from, to. Each is stored once and read from both ends.',
  select: { columns: {} },
});

export const Participation = builder.drizzleObject('participations', {
  name: 'Participation',
  description: 'An actor’s part in an event.',
  select: { columns: {} },
});

export const StorylineStep = builder.drizzleObject('steps', {
  name: 'StorylineStep',
  description: 'An event in a storyline.',
  select: { columns: {} },
});

export const Claim = builder.drizzleObject('claims', {
  name: 'Claim',
  description: 'What somebody said about a matter in dispute.',
  select: { columns: {} },
});

export const Figure = builder.drizzleObject('figures', {
  name: 'Figure',
  description: 'A number in a claim. It is the speaker’s number, never “the” number.',
  select: { columns: {} },
});

export const Source = builder.drizzleObject('sources', {
  name: 'Source',
  description: 'A page on which a fact can be read.',
  select: { columns: {} },
});
