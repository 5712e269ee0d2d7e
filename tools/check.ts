/**
 * `pnpm check`: everything a machine can judge without running the product.
 * Every step runs, whatever the others say; each prints only where it has something to say.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

const STEPS: [name: string, command: string, ...args: string[]][] = [
  ['format', 'biome', 'format', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the extension', 'tsc', '-p', 'packages/extension/tsconfig.json'],
  ['layers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'tests', 'tools'],
  ['dead code', 'knip'],
  ['data', 'node', 'packages/dataset/src/cli.ts', 'check'],
  ['editor schemas', 'node', 'packages/dataset/src/cli.ts', 'schemas', '--check'],
  ['printed GraphQL schema', 'node', 'packages/api/src/print-schema.ts', '--check'],
];

let failed = 0;
for (const [name, command, ...args] of STEPS) {
  const { code, output } = await run(join(BIN, command), args);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (code !== 0) {
    failed += 1;
    console.log(output.trimEnd());
  }
}
console.log(failed === 0 ? 'check: clean' : `check: ${failed} of ${STEPS.length} steps found something`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; output: string }>();
  const child = spawn(command, args, { cwd: ROOT, env: process.env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, output }));
  return promise;
}
