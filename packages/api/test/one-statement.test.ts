import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAsk } from './ask.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

const { ask, snapshot } = createAsk(REAL_SNAPSHOT);

const CARD = `
  id slug name summary tier reviewedOn wikidataId
  names { text language kind }
  storylines { slug name }
  sources { publisher title url published }
  ... on Actor {
    kind descriptor(asOf: "2024-08-05") now: descriptor
    roles(asOf: "2024-08-05") { title from to of { name } sources { url } }
    today: roles { title }
    officeHolders(asOf: "2024-08-05") { title holder { name descriptor } }
    relations(asOf: "2024-08-05") { label inverse from to other { slug name } disputedBy { by text } sources { url } }
    claims { topic by text figures { measure min max } sources { url } }
    events(to: "2024-08-05", last: 5) {
      totalCount
      pageInfo { hasPreviousPage startCursor }
      edges { cursor node { slug name start place { name country { name } } participants { actor { name } role part accordingTo { by } } } }
    }
  }`;

const ROOT_FIELDS: Record<string, { query: string; statements: number }> = {
  'the fullest card of an actor': { query: `{ actor(slug: "mali") { ${CARD} } }`, statements: 1 },
  'any entity': { query: `{ entity(slug: "wagner-group") { ${CARD} } }`, statements: 1 },
  'an event with its claims': {
    query: `{ event(slug: "2024-07-tinzaouaten-battle") { name start place { name seatOf { name } } participants { actor { name descriptor } part accordingTo { by } } claims(topic: "toll") { by text figures { measure of min max actor { name } } sources { url } } storylines { name } } }`,
    statements: 1,
  },
  'a place with its events': {
    query:
      '{ place(slug: "bamako") { name country { name } seatOf { name } events(first: 3) { totalCount nodes { name start } } } }',
    statements: 1,
  },
  'a storyline': {
    query:
      '{ storyline(slug: "mali-pivot-from-france-to-russia") { steps { why event { name start participants { actor { name } } } } actors { name descriptor } } }',
    statements: 1,
  },
  'a node': {
    query: '{ node(id: "QWN0b3I6bWFsaQ==") { id ... on Actor { name descriptor roles { title } } } }',
    statements: 1,
  },
  'nodes of four types': {
    query: `{ nodes(ids: ["mali", "bamako", "2024-07-tinzaouaten-battle", "mali-pivot-from-france-to-russia"]) { id ... on Entity { name } ... on Actor { descriptor } ... on Place { seatOf { name } } ... on Event { participants { actor { name } } } ... on Storyline { steps { why } } } }`,
    statements: 1,
  },
  'a list of actors with roles': {
    query:
      '{ actors(first: 30, orderBy: NAME) { totalCount nodes { name descriptor roles { title of { name } } relations { label other { name } } } } }',
    statements: 1,
  },
  'a list of events with participants': {
    query:
      '{ events(first: 30, orderBy: NEWEST_FIRST) { totalCount pageInfo { endCursor } edges { node { name participants { actor { name descriptor } } } } } }',
    statements: 1,
  },
  'a list of places': {
    query: '{ places(first: 10) { totalCount nodes { name country { name } } } }',
    statements: 1,
  },
  'a list of storylines': {
    query: '{ storylines { totalCount nodes { name steps { event { name } } } } }',
    statements: 1,
  },
  search: {
    query:
      '{ search(query: "goita", asOf: "2024-08-05") { totalCount edges { matchedName match node { slug name ... on Actor { descriptor } } } } }',
    statements: 1,
  },
  'recognize with entities': {
    query:
      '{ recognize(text: "Mali and Ukraine: Abdoulaye Maïga spoke in Bamako.", publishedOn: "2024-08-05") { mentions { surface entity { slug ... on Actor { descriptor } } } entities { name summary } } }',
    statements: 1,
  },
  'recognize without entities': {
    query:
      '{ recognize(text: "Mali and Ukraine: Abdoulaye Maïga spoke in Bamako.") { mentions { surface slug } } }',
    statements: 0,
  },
  cards: { query: '{ cards(shard: "0") { slug document entity { name } } }', statements: 1 },
  snapshot: {
    query: '{ snapshot { version counts { actors } namesPack { url } cardShards { url } } }',
    statements: 0,
  },
};

test.for(Object.entries(ROOT_FIELDS))(
  '%s takes the statements it should',
  async ([, { query, statements }]) => {
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements.map(({ sql }) => sql)).toHaveLength(statements);
  },
);

test('what ties two actors takes one statement a table, and two more for the first question of all', async () => {
  const query = `{ between(a: "mali", b: "ukraine", asOf: "2024-08-10") { a { name descriptor } b { name } relations { label other { name } } sharedEvents { name start } chain { from { name } to { name } relation { label } role { title } } } }`;
  const first = await ask(query);
  expect(first.errors).toBeUndefined();
  expect(first.statements).toHaveLength(4);
  expect((await ask(query)).statements).toHaveLength(2);
});

test('one field asked for three times with different days still takes one statement', async () => {
  const { statements, data } = await ask(
    '{ actor(slug: "abdoulaye-maiga") { a: roles(asOf: "2020-01-01") { title } b: roles(asOf: "2022-09-01") { title } c: roles { title } } }',
  );
  expect(statements).toHaveLength(1);
  expect(data.actor.b).not.toEqual(data.actor.c);
});

test('a list that is cut into pages is read from an index and not sorted', async () => {
  const client = new DatabaseSync(join(snapshot.folder, 'snapshot.sqlite'), { readOnly: true });
  const hot = [
    '{ actors(first: 5, orderBy: NAME) { nodes { name } } }',
    '{ actors(first: 5, orderBy: PROMINENCE) { nodes { name } } }',
    '{ events(first: 5, orderBy: OLDEST_FIRST) { nodes { name } } }',
    '{ events(last: 5, orderBy: NEWEST_FIRST) { nodes { name } } }',
    '{ actor(slug: "mali") { roles { title } officeHolders { title } claims { text } names { text } } }',
    '{ actor(slug: "mali") { events(first: 5, from: "2021-01-01") { totalCount nodes { name } } } }',
    '{ actor(slug: "mali") { events(last: 5) { nodes { name } } } }',
    '{ place(slug: "bamako") { events(first: 5) { totalCount nodes { name } } } }',
    '{ event(slug: "2024-07-tinzaouaten-battle") { participants { part } sources { url } } }',
  ];
  for (const query of hot) {
    const { statements, errors } = await ask(query);
    expect(errors).toBeUndefined();
    for (const { sql, parameters } of statements) {
      const plan = client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(parameters as never[]));
      const steps = plan.map(({ detail }) => String(detail));
      const slow = steps.filter((step) => /TEMP B-TREE|^SCAN d\d+(?! USING)/.test(step));
      expect(slow, `${query}\n${steps.join('\n')}`).toEqual([]);
    }
  }
  client.close();
});
