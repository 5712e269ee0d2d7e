import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { openNamesPack } from '@backstory/linker';
import type { CardShard } from '@backstory/schema/card';
import type { Current, Manifest } from '@backstory/schema/snapshot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Dataset, datasetOf } from '../dataset.ts';
import { actor, claim, event, place, relation, role, storyline } from '../rules/examples.ts';
import { compile } from './compile.ts';
import { isPublishedWhole, readCurrent } from './publish.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'backstory-out-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const ENTRIES = [
  actor('mali', { kind: 'state' }),
  actor('diop', {
    country: 'mali',
    roles: [role('Minister', { of: 'mali', from: '2020-10-05', to: '2022-06' })],
  }),
  actor('wagner', {
    kind: 'armed-group',
    relations: [
      relation('mali', { kind: 'deployed-in', from: '2021-12', to: 'unknown', disputed_by: ['denial'] }),
    ],
    claims: [claim('denial', { by_actor: 'mali' })],
  }),
  place('bamako', { country: 'mali', seat_of: ['mali'] }),
  event('2020-08-coup', {
    place: 'bamako',
    participants: [{ actor: 'diop', role: 'agent', part: { en: 'x', fr: 'x' }, according_to: [] }],
  }),
  event('2021-05-coup'),
  storyline('pivot', ['2020-08-coup', '2021-05-coup']),
];
const dataset = (): Dataset => datasetOf(ENTRIES, [{ from: 'gao-old', to: 'bamako', line: 1 }]);

const hashTree = (folder: string) => {
  const hash = createHash('sha256');
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    if (item.isFile()) hash.update(item.name).update(readFileSync(join(item.parentPath, item.name)));
  }
  return hash.digest('hex');
};

test('the same facts give the same bytes, whatever the order in which they were read', () => {
  const first = compile(dataset(), join(out, 'a'), 'x');
  const second = compile(datasetOf(ENTRIES.toReversed(), dataset().renames), join(out, 'b'), 'x');
  expect(second).toEqual(first);
  expect(hashTree(join(out, 'b'))).toBe(hashTree(join(out, 'a')));
});

test('another fact gives another version', () => {
  const first = compile(dataset(), out, 'x');
  const second = compile(datasetOf([...ENTRIES, actor('kuleba')]), out, 'y');
  expect(second.version).not.toBe(first.version);
  expect(readCurrent(out)?.version).toBe(second.version);
});

test('the manifest names every file with its size and hash, and the pack and cards carry the version', () => {
  const manifest = compile(dataset(), out, 'x');
  const folder = join(out, manifest.version);
  for (const { path, bytes, sha256 } of [manifest.snapshot, manifest.namesPack, ...manifest.cards]) {
    const content = readFileSync(join(folder, path));
    expect(content.length, path).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
  expect(openNamesPack(readFileSync(join(folder, 'names.pack'))).version).toBe(manifest.version);
  const shards = manifest.cards.map(
    ({ path }) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as CardShard,
  );
  expect(shards.flatMap(({ cards }) => cards.map(({ slug }) => slug)).toSorted()).toEqual(
    ENTRIES.map(({ slug }) => slug).toSorted(),
  );
  expect(new Set(shards.map(({ version }) => version))).toEqual(new Set([manifest.version]));
});

test('a card says what its own file and all the others say of the entity', () => {
  const { version, cards } = compile(dataset(), out, 'x');
  const all = cards.flatMap(
    ({ path }) => (JSON.parse(readFileSync(join(out, version, path), 'utf8')) as CardShard).cards,
  );
  const mali = all.find(({ slug }) => slug === 'mali');
  expect(mali?.relations).toMatchObject([
    { kind: 'deployed-in', inverse: true, other: { slug: 'wagner' }, disputedBy: [{ id: 'denial' }] },
  ]);
  const diop = all.find(({ slug }) => slug === 'diop');
  expect(diop?.events).toMatchObject([{ event: { slug: '2020-08-coup' }, start: '2020-08' }]);
  expect(diop?.storylines).toMatchObject([{ slug: 'pivot' }]);
  expect(diop?.roles[0]?.sources.map((index) => diop.sources[index]?.url)).toEqual([
    'https://example.org/diop',
  ]);
});

test('the snapshot answers by slug, by old slug and by prefix, and compares dates as they are meant', () => {
  const { version } = compile(dataset(), out, 'x');
  const db = new DatabaseSync(join(out, version, 'snapshot.sqlite'), { readOnly: true });
  const get = (sql: string) => ({ ...db.prepare(sql).get() });
  expect(get("SELECT nameEn AS name FROM entities WHERE slug = 'diop'")).toEqual({ name: 'diop' });
  expect(
    get("SELECT e.slug FROM renames r JOIN entities e ON e.id = r.entityId WHERE r.slug = 'gao-old'"),
  ).toEqual({
    slug: 'bamako',
  });
  expect(get('SELECT count(*) AS n FROM names_fts WHERE names_fts MATCH \'"bam"*\'')).toEqual({ n: 1 });
  // A role that ended “in June 2022” certainly no longer held on 1 July.
  expect(get('SELECT firstDay AS a, endDay AS b FROM roles')).toEqual({ a: '2020-10-05', b: '2022-07-01' });
  expect(get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  db.close();
});

test('a damaged or missing version is compiled again, and only then', () => {
  const { version } = compile(dataset(), out, 'inputs-1');
  expect(isPublishedWhole(out, 'inputs-1')).toBe(true);
  expect(isPublishedWhole(out, 'inputs-2')).toBe(false);
  rmSync(join(out, version), { recursive: true });
  expect(isPublishedWhole(out, 'inputs-1')).toBe(false);
});

test('leftovers of a run that was killed are swept; those of a run that lives are not', () => {
  mkdirSync(join(out, '.new-999999999'), { recursive: true });
  mkdirSync(join(out, `.new-${process.ppid}`));
  writeFileSync(join(out, '.new-999999999', 'snapshot.sqlite'), 'half');
  compile(dataset(), out, 'x');
  expect(readdirSync(out).filter((name) => name.startsWith('.new-'))).toEqual([`.new-${process.ppid}`]);
});

test('killed at any moment, the snapshot that was current stays current and whole', async () => {
  const cli = join(import.meta.dirname, '../cli.ts');
  const first = compile(dataset(), out, 'x');
  let killed = 0;
  for (let delay = 0; delay < 12; delay += 1) {
    const child = spawn(process.execPath, [cli, 'compile', '--out', out], { stdio: 'ignore' });
    const ended = new Promise<boolean>((resolve) =>
      child.on('close', (_code, signal) => resolve(signal === 'SIGKILL')),
    );
    await sleep(150 + delay * 60);
    child.kill('SIGKILL');
    if (await ended) killed += 1;
    const current = JSON.parse(readFileSync(join(out, 'current.json'), 'utf8')) as Current;
    const bytes = readFileSync(join(out, current.version, 'manifest.json'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(current.manifest);
    const manifest = JSON.parse(bytes.toString()) as Manifest;
    for (const { path, sha256 } of [manifest.snapshot, manifest.namesPack, ...manifest.cards]) {
      const content = readFileSync(join(out, current.version, path));
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
    }
    expect(first.version).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(killed).toBeGreaterThan(0);
}, 60_000);
