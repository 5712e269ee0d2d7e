/** What the house promises about itself, and no other test would notice. */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const run = promisify(execFile);

describe('the README', () => {
  const readme = read('README.md');

  test('names only paths that exist in “Where do I change …”', () => {
    const table = readme.slice(readme.indexOf('## Where do I change'));
    const paths = [
      ...table.slice(0, table.indexOf('\n## ', 4)).matchAll(/`((?:packages|data|docs|tests|tools)\/[^`<]*)/g),
    ].map(([, path]) => path as string);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('shows pictures that exist and links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !link.startsWith('http') && !existsSync(join(ROOT, link)))).toEqual([]);
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/pnpm(?:@12)? (?:--silent )?([a-z:]+)/g)].map(
      ([, script]) => script as string,
    );
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('every folder of the extension is in docs/architecture.md', () => {
  const architecture = read('docs/architecture.md');
  const folders = readdirSync(join(ROOT, 'packages/extension/src'), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((folder) => !architecture.includes(`\`${folder}\``))).toEqual([]);
});

test('one copy of graphql is installed, or its types would not recognise each other', () => {
  const copies = readdirSync(join(ROOT, 'node_modules/.pnpm')).filter((name) => /^graphql@\d/.test(name));
  expect(copies).toHaveLength(1);
});

test('every dependency has its line in docs/decisions/0005-dependencies.md', () => {
  const decision = read('docs/decisions/0005-dependencies.md');
  const manifests = [
    'package.json',
    'tests/package.json',
    ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`),
  ];
  const names = manifests.flatMap((path) => {
    const { dependencies, devDependencies } = JSON.parse(read(path)) as Record<
      string,
      Record<string, string>
    >;
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const missing = [...new Set(names)].filter(
    (name) =>
      !name.startsWith('@backstory/') &&
      !name.startsWith('@types/') &&
      !decision.includes(`\`${name}\``) &&
      !name.startsWith('@pothos/plugin'),
  );
  expect(missing).toEqual([]);
});

describe('the direction rules bite', () => {
  // In a small copy of the house, so that nothing planted can stand in the way of another check.
  let house: string;
  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'backstory-house-'));
    copyFileSync(join(ROOT, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
    writeFileSync(join(house, 'tsconfig.json'), '{}');
    write('packages/schema/src/tables.ts', 'export const tables = {};\n');
    write('packages/linker/src/fold.ts', 'export const fold = 1;\n');
    write('packages/dataset/src/check.ts', 'export const check = 1;\n');
    write('packages/api/src/limits.ts', 'export const limits = 1;\n');
    write('packages/extension/src/hover/delays.ts', 'export const delays = 1;\n');
  });
  afterEach(() => rmSync(house, { recursive: true, force: true }));

  const write = (path: string, code: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), code);
  };
  const cruise = () =>
    run(join(ROOT, 'node_modules/.bin/depcruise'), ['--config', '.dependency-cruiser.cjs', 'packages'], {
      cwd: house,
    });

  test('and let the clean house pass', async () => {
    await expect(cruise()).resolves.toMatchObject({
      stdout: expect.stringContaining('no dependency violations') as string,
    });
  });

  test.each([
    ['packages/linker/src/planted.ts', '../../schema/src/tables.ts', 'linker-knows-nobody'],
    ['packages/linker/src/planted.ts', 'node:fs', 'linker-has-no-dependency'],
    ['packages/schema/src/planted.ts', '../../linker/src/fold.ts', 'schema-knows-nobody'],
    ['packages/api/src/planted.ts', '../../dataset/src/check.ts', 'api-knows-little'],
    ['packages/dataset/src/planted.ts', '../../api/src/limits.ts', 'dataset-knows-little'],
    [
      'packages/extension/src/card/planted.ts',
      '../../../schema/src/tables.ts',
      'tables-and-formats-stay-off-the-page',
    ],
    ['packages/extension/src/card/planted.ts', '../hover/delays.ts', 'card-stands-alone'],
    ['packages/extension/src/hover/planted.ts', '../../../api/src/limits.ts', 'extension-knows-little'],
    ['packages/schema/src/tables.ts', './circle.ts', 'no-cycles'],
    ['packages/api/src/planted.ts', './nowhere.ts', 'no-unresolved'],
  ])('on %s that imports %s', async (path, target, rule) => {
    write('packages/schema/src/circle.ts', `import './tables.ts';\n`);
    write(path, `import '${target}';\n`);
    await expect(cruise()).rejects.toMatchObject({ stdout: expect.stringContaining(rule) as string });
  });
});
