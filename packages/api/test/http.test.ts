import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiServer, type RequestRecord } from '../src/server.ts';
import { openSnapshot } from '../src/snapshot.ts';
import { compileTestDataset } from './test-dataset.ts';

const demo = mkdtempSync(join(tmpdir(), 'backstory-demo-'));
writeFileSync(join(demo, 'index.html'), '<h1>Demo</h1>');
writeFileSync(join(demo, 'article.html'), '<h1>Article</h1>');
mkdirSync(join(demo, 'images'));
writeFileSync(join(demo, 'images/map.svg'), '<svg/>');
writeFileSync(join(demo, '.secret.html'), 'secret');

const snapshot = openSnapshot(compileTestDataset());
const log: RequestRecord[] = [];
let day = '2020-07-01';
const server = createApiServer({
  snapshot,
  demo,
  today: () => day,
  log: (record) => log.push(record),
  report: () => {},
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(demo, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

/** The status of a path sent exactly as it is: `fetch` would tidy it up first. */
const statusOfRawPath = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    httpRequest({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

test('health says that it is well and what it serves', async () => {
  const response = await get('/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', version: snapshot.version, counts: snapshot.counts });
});

test('any page may read the answers, and none sends credentials', async () => {
  for (const path of ['/health', '/snapshot', '/graphql?query={snapshot{format}}', '/nowhere']) {
    const { headers } = await get(path, { origin: 'https://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
  const preflight = await fetch(`${origin}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
});

test('every file of the snapshot is what GraphQL and the manifest say, compressed or not', async () => {
  const { data } = (await (
    await get('/graphql?query={snapshot{version namesPack{url bytes sha256} cardShards{url bytes sha256}}}')
  ).json()) as { data: { snapshot: { version: string; namesPack: File; cardShards: File[] } } };
  interface File {
    url: string;
    bytes: number;
    sha256: string;
  }
  const { namesPack, cardShards } = data.snapshot;
  expect(cardShards).toHaveLength(16);
  for (const { url, bytes, sha256 } of [namesPack, ...cardShards]) {
    for (const encoding of ['gzip', 'identity']) {
      const response = await get(url, { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const body = Buffer.from(await response.arrayBuffer());
      expect(body).toHaveLength(bytes);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
    const known = await get(url, { 'if-none-match': `"${sha256}"` });
    expect(known.status).toBe(304);
  }
});

test('the manifest is at /snapshot, and is not sent again to who has it', async () => {
  const response = await get('/snapshot');
  const manifest = (await response.json()) as { version: string };
  expect(manifest).toEqual(snapshot.manifest);
  const again = await get('/snapshot', { 'if-none-match': response.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test.for([
  '/snapshot/0000/names.pack',
  `/snapshot/${snapshot.version}/snapshot.sqlite`,
  `/snapshot/${snapshot.version}/manifest.json`,
  `/snapshot/${snapshot.version}/cards/../snapshot.sqlite`,
  `/snapshot/${snapshot.version}/cards/%2e%2e/snapshot.sqlite`,
  '/snapshot/../package.json',
])('no other file can be fetched: %s', async (path) => {
  expect(await statusOfRawPath(path)).toBe(404);
});

test('demo pages are served, with their pictures', async () => {
  const first = await get('/demo');
  expect(first.url).toBe(`${origin}/demo/`);
  expect(await first.text()).toBe('<h1>Demo</h1>');
  expect(await (await get('/demo/article.html')).text()).toBe('<h1>Article</h1>');
  expect(await (await get('/demo/article')).text()).toBe('<h1>Article</h1>');
  expect((await get('/demo/images/map.svg')).headers.get('content-type')).toBe('image/svg+xml');
});

test.for([
  '/demo/../package.json',
  '/demo/%2e%2e/package.json',
  '/demo/..%2fpackage.json',
  '/demo//etc/passwd',
  '/demo/.secret.html',
  '/demo/images',
  '/demo/nothing.html',
  '/demo/index.html%00',
])('nothing but demo pages can be fetched there: %s', async (path) => {
  expect(await statusOfRawPath(path)).toBe(404);
});

test('without the demo there are no demo pages', async () => {
  const plain = createApiServer({ snapshot, report: () => {} });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
  expect((await fetch(`${address}/demo`)).status).toBe(404);
  expect(await (await fetch(address)).text()).not.toContain('/demo');
  plain.close();
});

test('the first page leads everywhere', async () => {
  const page = await (await get('/')).text();
  for (const [, href = ''] of page.matchAll(/href="([^"]+)"/g)) {
    expect((await get(href, { accept: 'text/html' })).status, href).toBe(200);
  }
});

test('GraphiQL is one page that loads nothing from elsewhere, with the example queries', async () => {
  const response = await get('/graphql', { accept: 'text/html' });
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('WhoWasThat');
  expect(page.match(/<(?:script|link|img)[^>]+(?:src|href)="https?:[^"]*"/g) ?? []).toEqual([]);
});

test('the same question is answered with the same bytes, and not again to who has them', async () => {
  const path = `/graphql?query=${encodeURIComponent('{actor(slug:"beta-group"){descriptor}}')}`;
  const first = await get(path);
  const second = await get(path);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  expect(second.headers.get('etag')).toBe(etag);
  expect(await second.text()).toBe(await first.text());
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
});

test('an answer that depends on the day is another on another day', async () => {
  const ask = async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actor(slug: "beta-group") { descriptor } }' }),
    });
    return response.text();
  };
  day = '2020-07-01';
  expect(await ask()).toContain('voice of Alpha');
  expect(await ask()).toContain('voice of Alpha');
  day = '2021-07-01';
  expect(await ask()).toContain('until January 2021');
  day = '2020-07-01';
});

test('an answer with errors is kept by nobody', async () => {
  const response = await get(`/graphql?query=${encodeURIComponent('{events(first:0){totalCount}}')}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('HEAD is answered with the headers alone', async () => {
  const response = await fetch(`${origin}/health`, { method: 'HEAD' });
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10);
  expect(await response.text()).toBe('');
});

test('the log has no word of what was asked', async () => {
  log.length = 0;
  await get(`/graphql?query=${encodeURIComponent('{search(query:"whispered"){totalCount}}')}`);
  await expect.poll(() => log.length).toBe(1);
  expect(log[0]).toEqual({ method: 'GET', path: '/graphql', status: 200, ms: expect.any(Number) });
});
