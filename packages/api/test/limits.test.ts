import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../src/context.ts';
import {
  MAX_ALIASES,
  MAX_BODY_BYTES,
  MAX_COMPLEXITY,
  MAX_DEPTH,
  MAX_NODE_IDS,
  MAX_TOKENS,
  MAX_URL_BYTES,
} from '../src/limits.ts';
import { schema } from '../src/schema/index.ts';
import { createApiServer } from '../src/server.ts';
import { codeOf, createAsk } from './ask.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

const { ask, snapshot } = createAsk(REAL_SNAPSHOT);
const server = createApiServer({ snapshot, report: () => {} });
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
test('as many aliases as the limit are answered, one more is refused', async () => {
  expect((await ask(aliases(MAX_ALIASES))).errors).toBeUndefined();
  const over = await ask(aliases(MAX_ALIASES + 1));
  expect(over.status).toBe(400);
  expect(codeOf(over)).toBe('ALIAS_LIMIT');
});

/** A document of exactly so many tokens, one field and a long list. */
const tokens = (count: number) =>
  `{ search(query: "mali", types: [${'ACTOR '.repeat(count - 15)}]) { totalCount } }`;
test('as many tokens as the limit are answered, one more is refused', async () => {
  expect((await ask(tokens(MAX_TOKENS))).errors).toBeUndefined();
  const over = await ask(tokens(MAX_TOKENS + 1));
  expect(over.status).toBe(400);
  expect(codeOf(over)).toBe('TOKEN_LIMIT');
});

/** A query of exactly so many nested fields. */
const nested = (depth: number) =>
  `{ actor(slug: "mali") ${'{ country '.repeat(depth - 2)}{ slug }${' }'.repeat(depth - 2)} }`;
test('fields nested as deep as the limit are answered, one deeper is refused before the database is asked', async () => {
  expect((await ask(nested(MAX_DEPTH))).errors).toBeUndefined();
  const over = await ask(nested(MAX_DEPTH + 1));
  expect(over.status).toBe(400);
  expect(codeOf(over)).toBe('DEPTH_LIMIT');
  expect(over.errors?.[0]?.extensions).toMatchObject({ measured: MAX_DEPTH + 1, limit: MAX_DEPTH });
  expect(over.statements).toEqual([]);
});

test('what a query may cost is computed from its arguments as coerced, also where they are variables', async () => {
  const query = `query ($first: Int!) { events(first: $first) { nodes { participants { actor { events(first: $first) { nodes { name } } } } } } }`;
  expect((await ask(query, { first: 5 })).errors).toBeUndefined();
  const over = await ask(query, { first: 100 });
  expect(over.status).toBe(400);
  expect(codeOf(over)).toBe('COST_LIMIT');
  expect(over.errors?.[0]?.extensions['limit']).toBe(MAX_COMPLEXITY);
  expect(over.statements).toEqual([]);
  const inDefault = await ask(query.replace('$first: Int!', '$first: Int! = 100'));
  expect(codeOf(inDefault)).toBe('COST_LIMIT');
});

test('a list just within the cost is answered, in one statement', async () => {
  const answer = await ask(
    '{ events(first: 80) { totalCount nodes { name summary participants { part actor { name descriptor roles { title of { name } } } } sources { url } claims { text figures { min max } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toHaveLength(1);
});

test('as many ids as the limit are looked up in one statement, one more is refused', async () => {
  const ids = Array.from({ length: MAX_NODE_IDS }, (_, index) => (index === 0 ? 'mali' : `nobody-${index}`));
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { data, statements } = await ask(query, { ids });
  expect(data.nodes).toHaveLength(MAX_NODE_IDS);
  expect(statements).toHaveLength(1);
  expect(codeOf(await ask(query, { ids: [...ids, 'one-more'] }))).toBe('BAD_USER_INPUT');
});

test('the schema may be asked for whole: it is public, and tools need it', async () => {
  const { data, errors, statements } = await ask(
    getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"queryType":{"name":"Query"');
  expect(statements).toEqual([]);
});

test('the fullest card costs a tenth of what is allowed at most', () => {
  const { complexity, depth } = complexityFromQuery(
    parse(
      '{ actor(slug: "mali") { name summary kind descriptor roles { title from to of { name } sources { url publisher } } relations { label other { name } disputedBy { by text } sources { url } } claims { by text figures { min max } sources { url } } events(last: 20) { nodes { name start participants { actor { name } part } } } sources { url publisher title } } }',
    ),
    { schema, ctx: createContext(snapshot, '2024-08-05') },
  );
  expect(complexity).toBeLessThan(MAX_COMPLEXITY / 10);
  expect(depth).toBeLessThan(MAX_DEPTH / 2);
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${origin}/graphql`, { method: 'POST', headers, body });
const codeOfResponse = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** A query as JSON of exactly so many bytes. */
function padded(bytes: number): string {
  const empty = JSON.stringify({ query: '{ snapshot { format } }', variables: { pad: '' } });
  return JSON.stringify({
    query: '{ snapshot { format } }',
    variables: { pad: 'x'.repeat(bytes - empty.length) },
  });
}

test('a body at the limit is answered, one byte more is refused, however it is sent', async () => {
  expect((await post(padded(MAX_BODY_BYTES))).status).toBe(200);
  const over = await post(padded(MAX_BODY_BYTES + 1));
  expect(over.status).toBe(413);
  expect(await codeOfResponse(over)).toBe('BODY_TOO_LARGE');
  // In pieces, without a length announced.
  const status = await new Promise((resolve, reject) => {
    const sending = httpRequest(
      `${origin}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
      (response) => resolve(response.resume().statusCode),
    );
    sending.on('error', reject);
    for (let sent = 0; sent <= MAX_BODY_BYTES; sent += 8_192) sending.write('x'.repeat(8_192));
    sending.end();
  });
  expect(status).toBe(413);
});

test('an address at the limit is answered, one byte longer is refused', async () => {
  const path = `/graphql?query=${encodeURIComponent('{snapshot{format}}')}&pad=`;
  const at = path + 'x'.repeat(MAX_URL_BYTES - path.length);
  expect((await fetch(origin + at)).status).toBe(200);
  const over = await fetch(`${origin}${at}x`);
  expect(over.status).toBe(414);
  expect(await codeOfResponse(over)).toBe('URL_TOO_LONG');
});

test.for([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['plain text', { 'content-type': 'text/plain' }],
  ['GraphQL by itself', { 'content-type': 'application/graphql' }],
  ['a compressed body', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ['another encoding', { 'content-type': 'application/json; charset=utf-16' }],
] as const)('only JSON is taken: %s is refused', async ([, headers]) => {
  const response = await post('{"query":"{snapshot{format}}"}', headers);
  expect(response.status).toBe(415);
  expect(await codeOfResponse(response)).toBe('UNSUPPORTED_MEDIA_TYPE');
});

test.for([
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"query":1}',
  '[{"query":"{snapshot{format}}"}]',
  '{"query":"{snapshot{format}}","variables":3}',
])('a body that is no request is refused without an echo of what was sent: %s', async (body) => {
  const response = await post(body);
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(JSON.parse(text).errors[0].extensions.code).toBeDefined();
  expect(text).not.toContain('originalError');
});

test('other methods are refused', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    expect((await fetch(`${origin}/graphql`, { method })).status).toBe(405);
    expect((await fetch(`${origin}/health`, { method })).status).toBe(405);
  }
});

test('bytes that are no HTTP are answered with an error, and others are still served', async () => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(text));
    socket.write('\u0000\u0001 nonsense\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect((await fetch(`${origin}/health`)).status).toBe(200);
});

test('a fragment that contains itself, and one that doubles ten times, are handled', async () => {
  expect((await ask('{ ...A } fragment A on Query { ...A }')).status).toBeLessThan(500);
  const doubling = Array.from(
    { length: 10 },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  const answer = await ask(`{ ...F0 } ${doubling.join(' ')} fragment F10 on Query { snapshot { format } }`);
  expect(answer.data).toEqual({ snapshot: { format: snapshot.format } });
});
