/** Small whole entries for the rules' examples: give what matters, the rest is filled in. */
import type { ActorFile, EventFile, PlaceFile, StorylineFile } from '@backstory/schema/dataset';
import type { ActorEntry, Entry, EventEntry, PlaceEntry, StorylineEntry } from '../dataset.ts';

const both = (text: string) => ({ en: text, fr: text });

const common = (slug: string) => ({
  name: both(slug),
  names: [],
  summary: both('An example.'),
  claims: [],
  sources: {
    'un-2020': {
      publisher: 'United Nations',
      url: `https://example.org/${slug}`,
      language: 'en',
      kind: 'document' as const,
    },
  },
  reviewed: '2026-01-01',
});

const base = <T extends Entry['type']>(type: T, folder: string, slug: string) => ({
  type,
  slug,
  tier: 'curated' as const,
  file: `data/${folder}/${slug}.yaml`,
  lineOf: () => 1,
});

/** Fields that every example can leave out. */
export const sourced = { sources: ['un-2020'] };

export function actor(slug: string, fields: Partial<ActorFile> = {}): ActorEntry {
  const value: ActorFile = {
    kind: 'person',
    ...common(slug),
    descriptor: both('Example'),
    roles: [],
    relations: [],
    ...fields,
  };
  return { ...base('Actor', 'actors', slug), value };
}

export function place(slug: string, fields: Partial<PlaceFile> = {}): PlaceEntry {
  return {
    ...base('Place', 'places', slug),
    value: { kind: 'town', ...common(slug), descriptor: both('Example'), seat_of: [], ...fields },
  };
}

export function event(slug: string, fields: Partial<EventFile> = {}): EventEntry {
  const value: EventFile = {
    kind: 'other',
    ...common(slug),
    start: slug.slice(0, 7),
    participants: [],
    fact_sources: ['un-2020'],
    ...fields,
  };
  return { ...base('Event', 'events', slug), value };
}

export function storyline(
  slug: string,
  events: string[],
  fields: Partial<StorylineFile> = {},
): StorylineEntry {
  const { name, names, summary, reviewed } = common(slug);
  const steps = events.map((step) => ({ event: step, why: both('It matters.') }));
  return {
    ...base('Storyline', 'storylines', slug),
    value: { name, names, summary, reviewed, steps, ...fields },
  };
}

export function role(title: string, fields: Partial<ActorFile['roles'][number]>): ActorFile['roles'][number] {
  return { title: both(title), office: 'minister', from: '2020', to: 'ongoing', ...sourced, ...fields };
}

export function relation(
  object: string,
  fields: Partial<ActorFile['relations'][number]> = {},
): ActorFile['relations'][number] {
  return { kind: 'member-of', object, from: '2020', to: 'ongoing', ...sourced, ...fields };
}

export function claim(
  id: string,
  fields: Partial<ActorFile['claims'][number]> = {},
): ActorFile['claims'][number] {
  return {
    id,
    topic: 'toll',
    by: both('The army'),
    date: '2020-02',
    text: both('Said so.'),
    figures: [],
    ...sourced,
    ...fields,
  };
}
