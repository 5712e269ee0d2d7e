import { expect, test } from 'vitest';
import { codeOf, createAsk } from './ask.ts';
import { compileTestDataset, REAL_SNAPSHOT } from './test-dataset.ts';

const { ask } = createAsk(REAL_SNAPSHOT);
const small = createAsk(compileTestDataset());

const SEARCH = `query ($query: String!, $types: [EntityType!], $language: Language, $first: Int, $after: String) {
  search(query: $query, types: $types, language: $language, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { matchedName match node { slug id } }
  }
}`;

async function search(query: string, more: Record<string, unknown> = {}, on = ask) {
  const answer = await on(SEARCH, { query, ...more });
  expect(answer.errors, JSON.stringify(query)).toBeUndefined();
  return answer.data.search;
}
const firstOf = async (query: string, more = {}, on = ask) => (await search(query, more, on)).edges[0];

test.for(['goita', 'GOÏTA', 'Goi\u0308ta', 'assimi goi', 'goïta assimi'])(
  'accents, case and order do not matter: %s',
  async (query) => {
    expect((await firstOf(query)).node.slug).toBe('assimi-goita');
  },
);

test('a name is found from its first letters, in any script', async () => {
  expect((await firstOf('wagn')).node.slug).toBe('wagner-group');
  expect((await firstOf('вагн')).node.slug).toBe('wagner-group');
});

test('what is found says which name matched and how well', async () => {
  const by = async (query: string, more = {}) => {
    const { matchedName, match, node } = await firstOf(query, more, small.ask);
    return [node.slug, matchedName, match];
  };
  expect(await by('beta group')).toEqual(['beta-group', 'Beta Group', 'EXACT']);
  expect(await by('bg')).toEqual(['beta-group', 'BG', 'EXACT']);
  expect(await by('beta ost')).toEqual(['beta-group', 'Bêta-Öst', 'EXACT']);
  expect(await by('beta gr')).toEqual(['beta-group', 'Beta Group', 'BEGINNING']);
  expect(await by('council')).toEqual(['gamma-council', 'Gamma Council', 'WORDS']);
  expect(await by('counc gam')).toEqual(['gamma-council', 'Gamma Council', 'WORD_BEGINNINGS']);
  expect(await by('gama counsil')).toEqual(['gamma-council', 'Gamma Council', 'SIMILAR']);
});

test('of two names that match equally well, the one in the language asked for is reported', async () => {
  expect((await firstOf('alpha', { types: ['PLACE'] }, small.ask)).matchedName).toBe('Alpha Town');
  expect((await firstOf('agreement al', { language: 'FR' }, small.ask)).matchedName).toBe(
    'Agreement of Alpha',
  );
  expect((await firstOf('accord al', { language: 'FR' }, small.ask)).matchedName).toBe('Accord d’Alpha');
});

test('the better match comes first, then the more prominent', async () => {
  const { edges } = await search('alpha', {}, small.ask);
  const order = ['EXACT', 'BEGINNING', 'WORDS', 'WORD_BEGINNINGS'];
  const ranks = edges.map(({ match }: { match: string }) => order.indexOf(match));
  expect(ranks).toEqual(ranks.toSorted());
  expect(edges[0].node.slug).toBe('alpha-state');
});

test.for([
  ['gotia', 'assimi-goita'],
  ['abdoulay maigga', 'abdoulaye-maiga'],
  ['zelenskyi', 'volodymyr-zelensky'],
])('a misspelt name is understood: %s', async ([query = '', slug]) => {
  const { edges } = await search(query);
  expect(edges.map(({ node }: { node: { slug: string } }) => node.slug)).toContain(slug);
});

test('nobody is offered a name that is merely alike where one matches as it is written', async () => {
  const { edges } = await search('mali');
  expect(edges.length).toBeGreaterThan(1);
  expect(edges.some(({ match }: { match: string }) => match === 'SIMILAR')).toBe(false);
});

test('what is not like any name finds nothing', async () => {
  for (const query of ['', '   ', '***', 'xqzwvk', '🙂']) expect((await search(query)).edges).toEqual([]);
});

test('only the types asked for are found', async () => {
  const { edges, totalCount } = await search('mali', { types: ['EVENT'], first: 100 });
  expect(edges).toHaveLength(totalCount);
  expect(
    new Set(
      edges.map(
        ({ node }: { node: { id: string } }) => Buffer.from(node.id, 'base64').toString().split(':')[0],
      ),
    ),
  ).toEqual(new Set(['Event']));
});

test.for(['bamako', 'gama counsil meting'])(
  'read page by page it is the whole list, each once: %s',
  async (query) => {
    const on = query === 'bamako' ? ask : small.ask;
    const { edges: whole, totalCount } = await search(query, { first: 100 }, on);
    expect(whole).toHaveLength(totalCount);
    const read: unknown[] = [];
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await search(query, { first: 2, after }, on);
      read.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(read).toEqual(whole);
  },
);

test('a cursor of another search is refused', async () => {
  const { pageInfo } = await search('mali', { first: 1 });
  expect(codeOf(await ask(SEARCH, { query: 'niger', after: pageInfo.endCursor }))).toBe('BAD_USER_INPUT');
});

test.for([
  '"',
  '""',
  '"mali',
  'NEAR(mali wagner)',
  'mali AND',
  'mali OR',
  'NOT mali',
  '-mali',
  '^mali',
  '()',
  '*',
  'mali*',
  'text:mali',
  "x' OR 1=1--",
  '%',
  '_',
  '\\',
  ';',
  'mali"*" OR "',
  '{text folded}: mali',
])('nothing that is typed is an operator: %s', async (query) => {
  await search(query);
});

test.for([
  'mali\u0000wagner',
  '\ud800',
  '\udfff\ud800mali',
  'a\u202ebc',
  '\ufeffmali',
  'İstanbul',
  'ﬁ',
  'العربية',
  '北京',
  '\u0301\u0301',
])('no text breaks it: %j', async (query) => {
  await search(query);
});

test('random texts never break it', async () => {
  // A small generator with a fixed seed, so that a failure can be repeated.
  let state = 20_240_805;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const pools = ['abc éï', '"*^()-+:{}', 'NEAROTD ', '\u0000\ud83d\ude00\u0301', 'мал العر'];
  for (let round = 0; round < 300; round += 1) {
    const pool = pools[next(pools.length)] as string;
    const query = Array.from({ length: next(40) }, () => pool.charAt(next(pool.length))).join('');
    await search(query);
  }
});

test('a search at the limits is answered, above them it is refused', async () => {
  await search('a'.repeat(100));
  await search('a b c d e f g h');
  // The same words again are no new ones.
  await search('mali mali mali mali mali mali mali mali mali mali');
  expect(codeOf(await ask(SEARCH, { query: 'a'.repeat(101) }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await ask(SEARCH, { query: 'a b c d e f g h i' }))).toBe('BAD_USER_INPUT');
});
