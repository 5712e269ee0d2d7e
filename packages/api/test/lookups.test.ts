import { expect, test } from 'vitest';
import { codeOf, createAsk } from './ask.ts';
import { compileTestDataset } from './test-dataset.ts';

const { ask, snapshot, reported } = createAsk(compileTestDataset());
const idOf = (type: string, slug: string) => Buffer.from(`${type}:${slug}`).toString('base64');

test('whatever has a slug is found by it, by type or without, and by its id', async () => {
  const expected = {
    'alpha-state': 'Actor',
    alphaville: 'Place',
    '2020-alpha-agreement': 'Event',
    'alpha-story': 'Storyline',
  };
  for (const [slug, type] of Object.entries(expected)) {
    const { data, errors } = await ask(
      `query ($slug: String!, $id: ID!) {
        entity(slug: $slug) { ...Known } byType: ${type.toLowerCase()}(slug: $slug) { ...Known }
        node(id: $id) { __typename id ...Known } }
      fragment Known on Entity { __typename id slug }`,
      { slug, id: idOf(type, slug) },
    );
    expect(errors).toBeUndefined();
    const known = { __typename: type, id: idOf(type, slug), slug };
    expect(data).toEqual({ entity: known, byType: known, node: known });
  }
});

test('what is not there is null and no error', async () => {
  const { data, errors } = await ask(
    `query ($id: ID!, $wrong: ID!) {
      entity(slug: "nobody") { slug } actor(slug: "nobody") { slug } event(slug: "nobody") { slug } place(slug: "") { slug }
      storyline(slug: "\\u0000") { slug } asActor: actor(slug: "alphaville") { slug }
      node(id: $id) { id } wrongType: node(id: $wrong) { id } nodes(ids: [$id, "alpha-state", $wrong]) { id } }`,
    { id: idOf('Actor', 'nobody'), wrong: idOf('Place', 'alpha-state') },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    entity: null,
    actor: null,
    event: null,
    place: null,
    storyline: null,
    asActor: null,
    node: null,
    wrongType: null,
    nodes: [null, { id: idOf('Actor', 'alpha-state') }, null],
  });
});

test('a slug that was published once answers with what it is called now, by slug and by id', async () => {
  const { data } = await ask(
    `query ($id: ID!) { actor(slug: "old-beta") { slug } entity(slug: "old-beta") { slug } node(id: $id) { ... on Entity { slug } }
      nodes(ids: ["old-beta"]) { ... on Entity { slug } } between(a: "old-beta", b: "alpha-state") { a { slug } } }`,
    { id: idOf('Actor', 'old-beta') },
  );
  const now = { slug: 'beta-group' };
  expect(data).toEqual({ actor: now, entity: now, node: now, nodes: [now], between: { a: now } });
});

test.for([
  '%%%',
  'Not A Slug',
  idOf('Query', 'alpha-state'),
  idOf('Actor', '../../etc'),
  Buffer.from('Actor').toString('base64'),
  '',
])('what is neither an id nor a slug is refused with what to do: %s', async (id) => {
  const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(answer.status).toBe(400);
  expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  expect(answer.errors?.[0]?.message).toContain('slug');
  expect(answer.statements).toEqual([]);
});

test.for(['2024-13-01', '2024-02-30', '2024', '05/08/2024', 'yesterday', ''])(
  'a day that is none is refused, in the query and as a variable: %s',
  async (day) => {
    for (const answer of [
      await ask(`{ actor(slug: "beta-group") { descriptor(asOf: "${day}") } }`),
      await ask('query ($day: Date) { actor(slug: "beta-group") { descriptor(asOf: $day) } }', { day }),
    ]) {
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).toContain('YYYY-MM-DD');
    }
  },
);

test('a shard, a topic or an actor that does not exist is refused with those that do', async () => {
  for (const [query, hint] of [
    ['{ cards(shard: "g") { slug } }', '0, 1, 2'],
    ['{ cards(shard: "00") { slug } }', '0, 1, 2'],
    ['{ event(slug: "2020-alpha-agreement") { claims(topic: "weather") { key } } }', 'TOLL'],
    ['{ between(a: "alpha-state", b: "alphaville") { chain { from { slug } } } }', 'no actor'],
  ] as const) {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain(hint);
  }
});

test('every card is in one shard, the one its entity names, and says what the entity says', async () => {
  const seen: string[] = [];
  for (const shard of '0123456789abcdef') {
    const { data } = await ask(
      'query ($shard: String!) { cards(shard: $shard) { slug shard document entity { slug shard name } } }',
      { shard },
    );
    for (const { document, entity, ...card } of data.cards) {
      expect(card).toEqual({ slug: entity.slug, shard });
      expect(entity.shard).toBe(shard);
      expect(document).toMatchObject({ slug: entity.slug, name: { en: entity.name } });
      seen.push(card.slug);
    }
  }
  const { actors, places, events, storylines } = snapshot.counts;
  expect(new Set(seen).size).toBe(actors + places + events + storylines);
  expect(seen).toHaveLength(new Set(seen).size);
});

test('an entity belongs to the storylines that its events, its parts or its place are told in', async () => {
  const { data } = await ask(`{
    step: event(slug: "2020-05-alphaville-first-meeting") { ...Told } other: event(slug: "2020-alpha-agreement") { ...Told }
    participant: actor(slug: "beta-group") { ...Told } place: place(slug: "alphaville") { ...Told }
    bystander: actor(slug: "gamma-council") { ...Told }
    storyline(slug: "alpha-story") { steps { position event { slug } why(language: FR) } actors { slug } ...Told }
  } fragment Told on Entity { storylines { slug } }`);
  const told = { storylines: [{ slug: 'alpha-story' }] };
  const untold = { storylines: [] };
  expect(data).toMatchObject({
    step: told,
    other: untold,
    participant: told,
    place: told,
    bystander: untold,
  });
  expect(data.storyline).toEqual({
    steps: [
      { position: 1, event: { slug: '2020-05-alphaville-first-meeting' }, why: 'Elle l’a commencée.' },
      { position: 2, event: { slug: '2021-02-alphaville-fourth-meeting' }, why: 'Elle l’a close.' },
    ],
    actors: [{ slug: 'beta-group' }, { slug: 'alpha-state' }],
    ...untold,
  });
});

test('where only the state is known there is no place, but a location', async () => {
  const { data } = await ask(`{
    vague: event(slug: "2020-alpha-agreement") { start place { slug } location { __typename slug } participants { role part accordingTo { key by figures { measure min max } } } }
    exact: event(slug: "2020-05-alphaville-third-meeting") { start end place { slug latitude longitude seatOf { slug } country { slug } } location { slug } } }`);
  expect(data.vague).toEqual({
    start: '2020',
    place: null,
    location: { __typename: 'Actor', slug: 'alpha-state' },
    participants: [
      { role: 'PARTY', part: 'signed it', accordingTo: [] },
      {
        role: 'MEDIATOR',
        part: 'mediated it',
        accordingTo: [
          { key: 'gamma-says', by: 'Gamma Council', figures: [{ measure: 'TROOPS', min: 10, max: 20 }] },
        ],
      },
    ],
  });
  expect(data.exact).toEqual({
    start: '2020-05',
    end: null,
    place: {
      slug: 'alphaville',
      latitude: 1.5,
      longitude: -2.25,
      seatOf: [{ slug: 'alpha-state' }],
      country: { slug: 'alpha-state' },
    },
    location: { slug: 'alphaville' },
  });
});

test('a bug is called INTERNAL, says nothing of its cause and is reported once', async () => {
  const broken = createAsk(compileTestDataset());
  broken.snapshot.close();
  const answer = await broken.ask('{ actor(slug: "alpha-state") { name } }');
  expect(answer.status).toBe(500);
  expect(codeOf(answer)).toBe('INTERNAL');
  expect(JSON.stringify(answer.errors)).not.toMatch(/select|sqlite|database|entities/i);
  expect(broken.reported).toHaveLength(1);
});

test('nothing that was asked above was a bug', () => {
  expect(reported).toEqual([]);
});
