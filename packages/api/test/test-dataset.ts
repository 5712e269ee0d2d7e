/** The facts of the tests, compiled by the real compiler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const COMPILER = join(import.meta.dirname, '../../dataset/src/cli.ts');

/** Where the snapshot of this repository's own facts is published; `pnpm test` has compiled it. */
export const REAL_SNAPSHOT = join(import.meta.dirname, '../../../build/snapshot');

/** Compiles `test/data` into a folder of its own, removed after the tests of the file. Returns the folder. */
export function compileTestDataset(): string {
  const out = mkdtempSync(join(tmpdir(), 'backstory-api-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, [
    COMPILER,
    'compile',
    '--data',
    join(import.meta.dirname, 'data'),
    '--out',
    out,
  ]);
  return out;
}
