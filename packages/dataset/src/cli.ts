/**
 * `pnpm data …`: the only file of the package that prints and decides exit codes.
 *
 *     check               reads and judges every file
 *     compile             checks, then publishes a snapshot
 *     ensure              compiles only where the snapshot is missing or stale; silent on standard output
 *     explain SLUG        everything known of one entity
 *     diff REV            what a reader would notice since a revision
 *     stats [--json]      what the dataset holds, counted
 *     collisions          spellings that several entities share, and who is meant by them
 *     new KIND NAME [START]  writes a skeleton
 *     schemas             writes the JSON Schemas for editors
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDataset, type Checked } from './check.ts';
import { collisionsOf, formatCollision } from './collisions.ts';
import { compile } from './compile/compile.ts';
import { datasetAt, diffDatasets } from './diff.ts';
import { explain } from './explain.ts';
import { hashInputs } from './compile/inputs.ts';
import { isPublishedWhole } from './compile/publish.ts';
import { jsonSchemas } from './json-schemas.ts';
import { NEW_KINDS, newEntry, NewEntryError, type NewKind } from './new-entry.ts';
import { formatProblem } from './problem.ts';
import { datasetStats } from './stats.ts';

const ROOT = join(import.meta.dirname, '../../..');
const USAGE = `pnpm data check                     read and judge every file
pnpm data compile                   publish a snapshot in build/snapshot
pnpm data new actor "Name"          write a skeleton (actor, place, event, storyline)
pnpm data new event "Name" 2024-08  an event needs its start
pnpm data explain SLUG              everything known of one entity
pnpm data diff REV                  what a reader would notice since a revision
pnpm data stats [--json]            what the dataset holds
pnpm data collisions                spellings that several entities share
pnpm data schemas [--check]         write the JSON Schemas for editors
Options: --data DIR (default data), --out DIR (default build/snapshot)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: join(ROOT, 'data') },
    out: { type: 'string', default: join(ROOT, 'build/snapshot') },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [command, ...rest] = positionals;

/** What the file system says where a folder is missing or closed to us; anything else is a bug and keeps its stack. */
const FOLDER_TROUBLE: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read or write there',
  EROFS: 'that file system is read-only',
  ENOTDIR: 'a part of that path is a file, not a folder',
};

try {
  run();
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  const trouble = code && FOLDER_TROUBLE[code];
  if (!trouble) throw error;
  console.error(`data: ${path ?? 'a path'}: ${trouble}; look at --data and --out`);
  process.exitCode = 1;
}

function run(): void {
  switch (command) {
    case 'check': {
      if (check().errorCount > 0) process.exitCode = 1;
      break;
    }
    case 'compile':
      publishSnapshot(hashInputs(values.data), (line) => console.log(line));
      break;
    case 'ensure': {
      const inputs = hashInputs(values.data);
      if (!isPublishedWhole(values.out, inputs)) publishSnapshot(inputs, (line) => console.error(line));
      break;
    }
    case 'new':
      writeSkeleton();
      break;
    case 'explain':
      printExplanation(rest[0]);
      break;
    case 'diff':
      printDiff(rest[0]);
      break;
    case 'stats':
      printStats();
      break;
    case 'collisions':
      printCollisions();
      break;
    case 'schemas':
      writeSchemas();
      break;
    case undefined:
      console.log(USAGE);
      break;
    default:
      console.error(`data: there is no command “${command}”\n\n${USAGE}`);
      process.exitCode = 2;
  }
}

function check(): Checked {
  const checked = checkDataset(values.data);
  for (const problem of checked.problems) console.error(formatProblem(problem));
  const { fileCount, errorCount, warningCount } = checked;
  console.error(`${fileCount} files: ${errorCount} errors, ${warningCount} warnings`);
  return checked;
}

function publishSnapshot(inputs: string, say: (line: string) => void): void {
  const checked = check();
  if (checked.errorCount > 0) {
    console.error('data: not compiled; the snapshot published before is untouched');
    process.exitCode = 1;
    return;
  }
  const { version, counts, snapshot, namesPack } = compile(checked.dataset, values.out, inputs);
  say(
    `snapshot ${version.slice(0, 12)}: ${Object.entries(counts)
      .map(([what, n]) => `${n} ${what}`)
      .join(', ')}`,
  );
  say(`snapshot.sqlite ${snapshot.bytes} bytes, names.pack ${namesPack.bytes} bytes`);
}

/** The checked dataset, or `undefined` after saying what keeps it from being read. */
function readable(): Checked | undefined {
  const checked = checkDataset(values.data);
  if (checked.errorCount === 0) return checked;
  for (const problem of checked.problems) console.error(formatProblem(problem));
  console.error('data: mend these first');
  process.exitCode = 1;
  return undefined;
}

function printExplanation(slug: string | undefined): void {
  const checked = readable();
  if (!checked) return;
  const lines = slug && explain(checked.dataset, slug);
  if (lines) {
    console.log(lines.join('\n'));
    return;
  }
  console.error(
    slug
      ? `data explain: there is no entity “${slug}”; slugs are the file names under data/, without .yaml`
      : 'data explain: say whom, for example: pnpm data explain wagner-group',
  );
  process.exitCode = 2;
}

function printDiff(revision: string | undefined): void {
  const checked = readable();
  if (!checked) return;
  if (!revision) {
    console.error('data diff: say since when, for example: pnpm data diff HEAD~1');
    process.exitCode = 2;
    return;
  }
  const { added, removed, changed } = diffDatasets(datasetAt(ROOT, revision), checked.dataset);
  for (const name of added) console.log(`added    ${name}`);
  for (const name of removed) console.log(`removed  ${name}`);
  for (const [name, lines] of changed) console.log(`changed  ${name}\n         ${lines.join('\n         ')}`);
  console.log(`${added.length} added, ${removed.length} removed, ${changed.size} changed since ${revision}`);
}

function printStats(): void {
  const checked = readable();
  if (!checked) return;
  const stats = datasetStats(checked, new Date().toISOString().slice(0, 10));
  if (values.json) {
    console.log(JSON.stringify(stats));
    return;
  }
  const counts = (what: Record<string, number>) =>
    Object.entries(what)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { share, weak, stale } = stats;
  console.log(`curated        ${counts(stats.curated)}
reference      ${counts(stats.reference)}
of these       ${counts(stats.yielded)} stand aside for curated entries
sourced        ${percent(share.sourced)} of facts, ${stats.sourcesPerFact} sources each
French         ${percent(share.french)} of entries
better sources ${percent(share.betterThanEncyclopaedia)} of entries rest on more than encyclopaedias and state media
kinds          ${counts(stats.byKind)}
countries      ${counts(stats.byCountry)}
years          ${counts(stats.byYear)}
languages      ${counts(stats.byLanguage)}
weak           ${weak.join(', ') || 'none'}
stale          ${stale.join(', ') || 'none'}
generated      ${counts(stats.generated)}: spellings that are linked, but listed and shown nowhere`);
}

function printCollisions(): void {
  const checked = readable();
  if (!checked) return;
  const collisions = collisionsOf(checked.dataset);
  for (const collision of collisions) console.log(`${formatCollision(collision)}\n`);
  console.log(`${collisions.length} spellings are shared`);
}

/** With `--check` nothing is written: files that differ are named, and the exit code says so. */
function writeSchemas(): void {
  const folder = join(ROOT, 'packages/schema/json');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of jsonSchemas()) {
    const path = join(folder, name);
    if (!values.check) writeFileSync(path, content);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
      console.error(`packages/schema/json/${name} is not what the format says: run pnpm data schemas`);
      process.exitCode = 1;
    }
  }
}

function writeSkeleton(): void {
  const [kind, name, start] = rest;
  if (!NEW_KINDS.includes(kind as NewKind) || !name) {
    console.error(`data new: say what and whom, for example: pnpm data new actor "Assimi Goïta"\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  try {
    const file = newEntry(values.data, kind as NewKind, name, today, start);
    console.log(`wrote data/${file}\nFill it in, then run: pnpm data check`);
  } catch (error) {
    if (!(error instanceof NewEntryError)) throw error;
    console.error(`data new: ${error.message}`);
    process.exitCode = 2;
  }
}
