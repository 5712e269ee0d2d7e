/**
 * `pnpm bench`: what the parts cost, each as a ratio to a baseline in the same run,
 * because a machine's speed changes from minute to minute and a ratio hardly does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findMentions, openNamesPack } from '@backstory/linker';
import type { Current } from '@backstory/schema/snapshot';
import { Bench } from 'tinybench';
import { startApi } from '../product/api-server.ts';
import { ARTICLE } from './article.ts';

const ROOT = join(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'build/snapshot');

const { version } = JSON.parse(readFileSync(join(PUBLISHED, 'current.json'), 'utf8')) as Current;
const folder = join(PUBLISHED, version);
const packBytes = readFileSync(join(folder, 'names.pack'));
const pack = openNamesPack(packBytes);
const long = `${ARTICLE}\n\n`.repeat(Math.ceil(200_000 / ARTICLE.length)).slice(0, 200_000);

const QUERIES = {
  'one actor with roles':
    '{ actor(slug: "abdoulaye-maiga") { name descriptor(asOf: "2024-08-05") roles { title from to } } }',
  'an actor with relations, events, participants and claims':
    '{ actor(slug: "wagner-group") { name descriptor relations { kind object { slug } } claims { topic text } events(last: 5) { nodes { slug name participants { actor { slug } part } } } } }',
  search: '{ search(query: "maig", first: 10) { edges { node { entity { slug } } } } }',
};

export async function benchParts(): Promise<void> {
  await compare(
    'find the names in an article of 5,000 characters',
    'read its characters one by one',
    () => findMentions(pack, ARTICLE, { publishedOn: '2024-08-05', language: 'en' }),
    () => readCharacters(ARTICLE),
  );
  await compare(
    'find the names in a page of 200,000 characters',
    'read its characters one by one',
    () => findMentions(pack, long, { publishedOn: '2024-08-05', language: 'en' }),
    () => readCharacters(long),
  );
  await compare(
    'open the names pack',
    'copy its bytes',
    () => openNamesPack(packBytes),
    () => Uint8Array.from(packBytes),
  );
  await benchServer();
  printSizes();
}

async function benchServer(): Promise<void> {
  const api = await startApi();
  const hello = createServer((_request, response) => response.end('{"data":{"hello":"world"}}'));
  await new Promise<void>((resolve) => hello.listen(0, '127.0.0.1', resolve));
  const ask = (port: number, query: string) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then((answer) => answer.arrayBuffer());
  const { port } = hello.address() as AddressInfo;
  try {
    for (const [what, query] of Object.entries(QUERIES)) {
      await compare(
        `GraphQL: ${what}`,
        'a bare node:http answer',
        () => ask(api.port, query),
        () => ask(port, query),
      );
    }
  } finally {
    await api.stop();
    hello.close();
  }
}

/** Runs the two in turn and prints the ratio of their medians. */
async function compare(
  what: string,
  baseline: string,
  run: () => unknown,
  base: () => unknown,
): Promise<void> {
  const bench = new Bench({ time: 700, warmupTime: 200 });
  bench.add('run', run).add('base', base);
  await bench.run();
  const [of, to] = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`bench: ${what}: ${name} did not run`);
    return result.latency.p50;
  }) as [number, number];
  console.log(
    `${(of / to).toFixed(1).padStart(8)} x  ${what}  (${of.toFixed(3)} ms; 1 x is to ${baseline}, ${to.toFixed(3)} ms)`,
  );
}

function readCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

function printSizes(): void {
  const built = join(ROOT, 'packages/extension/.output/chrome-mv3');
  for (const name of readdirSync(built).filter((file) => /^(?:article|card)\.js$/.test(file))) {
    printSize(`in the page: ${name}`, readFileSync(join(built, name)));
  }
  printSize('names pack', packBytes);
  printSize('snapshot', readFileSync(join(folder, 'snapshot.sqlite')));
  const cards = join(folder, 'cards');
  printSize(
    'all card shards',
    Buffer.concat(readdirSync(cards).map((name) => readFileSync(join(cards, name)))),
  );
}

function printSize(what: string, bytes: Buffer): void {
  console.log(
    `${String(bytes.length).padStart(10)} bytes, ${String(gzipSync(bytes).length).padStart(8)} gzipped  ${what}`,
  );
}
