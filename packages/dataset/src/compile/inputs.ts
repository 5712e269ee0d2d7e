import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * SHA-256 over everything that decides what a snapshot contains: the facts and the
 * code that compiles them. Equal to the published one, nothing has to be compiled.
 */
export function hashInputs(dataRoot: string): string {
  const packages = join(import.meta.dirname, '../../..');
  const roots = [dataRoot, ...['schema', 'linker', 'dataset'].map((name) => join(packages, name, 'src'))];
  const hash = createHash('sha256');
  for (const root of roots) {
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(
        (item) =>
          item.isFile() && /\.(?:yaml|csv|tsv|ts)$/.test(item.name) && !item.name.endsWith('.test.ts'),
      )
      .map((item) => join(item.parentPath, item.name))
      .toSorted();
    for (const file of files) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}
