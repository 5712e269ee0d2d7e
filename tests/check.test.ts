import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

test('`pnpm check` finds nothing: format, lint, types, layers, dead code, data, printed schemas', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'tools/check.ts')], {
    cwd: ROOT,
  });
  expect(stdout).toContain('check: clean');
}, 120_000);
