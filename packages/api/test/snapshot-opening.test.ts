import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { openSnapshot, SnapshotError } from '../src/snapshot.ts';
import { compileTestDataset } from './test-dataset.ts';

const root = compileTestDataset();
const current = JSON.parse(readFileSync(join(root, 'current.json'), 'utf8')) as {
  version: string;
  manifest: string;
};
const folder = join(root, current.version);
const FILES = ['manifest.json', 'snapshot.sqlite', 'names.pack', 'cards/0.json'];
const originals = new Map(FILES.map((file) => [file, readFileSync(join(folder, file))]));

beforeEach(() => {
  writeFileSync(join(root, 'current.json'), JSON.stringify(current));
  for (const [file, content] of originals) writeFileSync(join(folder, file), content);
});

test('a whole snapshot is opened, and cannot be written to', () => {
  const snapshot = openSnapshot(root);
  expect(snapshot.version).toBe(current.version);
  expect(() => snapshot.db.run(sql`delete from names`)).toThrow();
  snapshot.close();
});

test.for(FILES)('one flipped bit in %s is found before it is opened', (file) => {
  const bytes = Buffer.from(originals.get(file) as Buffer);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] as number) ^ 1;
  writeFileSync(join(folder, file), bytes);
  expect(() => openSnapshot(root)).toThrow(SnapshotError);
});

test.for(FILES)('a snapshot without %s is refused with what to do', (file) => {
  rmSync(join(folder, file));
  expect(() => openSnapshot(root)).toThrow(/pnpm data compile/);
});

test('a format that this code does not know is refused before anything else is read', () => {
  const manifest = JSON.stringify({ format: 99 });
  writeFileSync(join(folder, 'manifest.json'), manifest);
  writeFileSync(
    join(root, 'current.json'),
    JSON.stringify({ ...current, manifest: createHash('sha256').update(manifest).digest('hex') }),
  );
  expect(() => openSnapshot(root)).toThrow(/format 99.*update the server/);
});
