import { expect, test } from 'vitest';
import { type Answer, codeOf, createAsk } from './ask.ts';
import { compileTestDataset, REAL_SNAPSHOT } from './test-dataset.ts';

const testDataset = compileTestDataset();
const real = createAsk(REAL_SNAPSHOT);
const small = createAsk(testDataset);

interface Page {
  nodes: { slug: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

interface List {
  open: string;
  close: string;
  at: (data: Answer['data']) => Page;
  on: typeof real;
}

const LISTS: Record<string, List> = {
  ...Object.fromEntries(
    [
      'actors NAME',
      'actors PROMINENCE',
      'events OLDEST_FIRST',
      'events NEWEST_FIRST',
      'events PROMINENCE',
      'places NAME',
    ].map((list) => {
      const [field = '', order = ''] = list.split(' ');
      return [
        list,
        {
          open: `${field}(orderBy: ${order}, `,
          close: '',
          at: (data: Record<string, Page>) => data[field] as Page,
          on: real,
        },
      ];
    }),
  ),
  'events of an actor': {
    open: 'actor(slug: "beta-group") { events(',
    close: '}',
    at: (data) => data.actor.events,
    on: small,
  },
  'events at a place': {
    open: 'place(slug: "alphaville") { events(',
    close: '}',
    at: (data) => data.place.events,
    on: small,
  },
};

async function readPage(list: List, args: string): Promise<Page> {
  const { data, errors } = await list.on.ask(
    `{ ${list.open}${args}) { nodes { slug } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${list.close} }`,
  );
  expect(errors).toBeUndefined();
  return list.at(data as never);
}

async function readAll(list: List, size: number, direction: 'first' | 'last'): Promise<string[]> {
  const slugs: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const beyond: string = cursor ? `, ${direction === 'first' ? 'after' : 'before'}: "${cursor}"` : '';
    const { nodes, pageInfo } = await readPage(list, `${direction}: ${size}${beyond}`);
    slugs.push(nodes.map(({ slug }) => slug));
    const more = direction === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    expect(direction === 'first' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
    cursor = direction === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!more) break;
    expect(nodes).toHaveLength(size);
  }
  return (direction === 'first' ? slugs : slugs.toReversed()).flat();
}

test.for(Object.keys(LISTS))(
  '%s: page by page, forward or backward, it is the whole list, each row once',
  async (name) => {
    const list = LISTS[name] as List;
    const whole = await readAll(list, 100, 'first');
    const { totalCount } = await readPage(list, 'first: 1');
    expect(whole.length).toBeGreaterThan(1);
    expect(new Set(whole).size).toBe(whole.length);
    expect(totalCount).toBe(whole.length);
    // A list of thousands is not read one by one: pages that do not divide it evenly show the same.
    for (const size of whole.length < 50 ? [1, 2, 3, 7] : [37, 100]) {
      expect(await readAll(list, size, 'first')).toEqual(whole);
      expect(await readAll(list, size, 'last')).toEqual(whole);
    }
  },
);

test('events of one day keep one order, and events known to the year come first in it', async () => {
  const { nodes } = await readPage(LISTS['events of an actor'] as List, 'first: 100');
  expect(nodes.map(({ slug }) => slug)).toEqual([
    '2020-05-alphaville-third-meeting',
    '2020-05-alphaville-first-meeting',
    '2020-05-alphaville-second-meeting',
    '2021-02-alphaville-fourth-meeting',
  ]);
});

test('a period bounds the events and their count, whatever the page', async () => {
  const { data } = await small.ask(`{
    actor(slug: "alpha-state") {
      all: events { totalCount }
      during: events(from: "2020-05-02", to: "2020-12-31", first: 1) { totalCount pageInfo { hasNextPage } nodes { slug } }
      none: events(from: "2030-01-01") { totalCount nodes { slug } }
    }
    events(filter: { from: "2020-05-02", to: "2020-12-31" }, first: 1) { totalCount nodes { slug } }
  }`);
  const first = [{ slug: '2020-05-alphaville-first-meeting' }];
  expect(data).toEqual({
    actor: {
      all: { totalCount: 5 },
      during: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: first },
      none: { totalCount: 0, nodes: [] },
    },
    events: { totalCount: 2, nodes: first },
  });
});

test('filters narrow a list and its count alike', async () => {
  const { data } = await small.ask(`{
    ofCountry: actors(filter: { country: "alpha-state" }) { totalCount nodes { slug } }
    states: actors(filter: { kinds: [STATE] }) { totalCount nodes { slug } }
    none: actors(filter: { kinds: [] }) { totalCount nodes { slug } }
    mediated: events(filter: { participant: "gamma-council" }) { totalCount nodes { slug } }
    there: events(filter: { place: "alphaville", kinds: [VISIT] }) { totalCount }
  }`);
  expect(data).toEqual({
    ofCountry: { totalCount: 1, nodes: [{ slug: 'beta-group' }] },
    states: { totalCount: 1, nodes: [{ slug: 'alpha-state' }] },
    none: { totalCount: 0, nodes: [] },
    mediated: { totalCount: 1, nodes: [{ slug: '2020-alpha-agreement' }] },
    there: { totalCount: 4 },
  });
});

test('the count is right on a page beyond the last row', async () => {
  const list = LISTS['actors NAME'] as List;
  const all = await readAll(list, 100, 'first');
  const last = await readPage(list, 'last: 1');
  const beyond = await readPage(list, `first: 5, after: "${last.pageInfo.endCursor}"`);
  expect(beyond).toMatchObject({ nodes: [], totalCount: all.length });
});

test.for([
  ['first: 0', 'first'],
  ['first: -1', 'first'],
  ['first: 101', 'first'],
  ['last: 0', 'last'],
  ['last: 101', 'last'],
  ['first: 5, last: 5', 'last'],
  ['after: ""', 'after'],
  ['after: "bm90IGEgY3Vyc29y"', 'after'],
  ['before: "%00"', 'before'],
  [`after: "${Buffer.from('["a","events OLDEST_FIRST",{},1]').toString('base64url')}"`, 'after'],
  [`after: "${Buffer.from('["a","events OLDEST_FIRST","2020",1.5]').toString('base64url')}"`, 'after'],
  [`after: "${Buffer.from('{"__proto__":[]}').toString('base64url')}"`, 'after'],
] as const)(
  'a page that cannot be answered as asked is refused before the database is: %s',
  async ([args, argument]) => {
    for (const query of [
      `{ events(${args}) { nodes { slug } } }`,
      `{ actor(slug: "mali") { events(${args}) { nodes { slug } } } }`,
    ]) {
      const answer = await real.ask(query);
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
      expect(answer.statements).toEqual([]);
    }
  },
);

test('a page of one row and a page of a hundred are answered', async () => {
  expect((await real.ask('{ events(first: 1) { nodes { slug } } }')).data.events.nodes).toHaveLength(1);
  expect((await real.ask('{ events(last: 100) { nodes { slug } } }')).errors).toBeUndefined();
});

test('a cursor of another order, another list or another snapshot is refused, never misread', async () => {
  const cursorOf = async (from: typeof real) =>
    (await from.ask('{ events(first: 1, orderBy: OLDEST_FIRST) { pageInfo { endCursor } } }')).data.events
      .pageInfo.endCursor;
  const cursor = await cursorOf(real);
  const elsewhere = await cursorOf(small);
  for (const [query, hint] of [
    [`{ events(orderBy: NEWEST_FIRST, after: "${cursor}") { nodes { slug } } }`, 'events OLDEST_FIRST'],
    [`{ actors(after: "${cursor}") { nodes { slug } } }`, 'actors PROMINENCE'],
    [`{ events(after: "${elsewhere}") { nodes { slug } } }`, 'another snapshot'],
  ] as const) {
    const answer = await real.ask(query);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain(hint);
  }
});
