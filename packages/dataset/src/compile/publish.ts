/**
 * A finished folder → the served one, in steps none of which can be half done.
 *
 * Files are written into a folder beside the others, flushed, and the folder is
 * renamed to its version; `current.json` is replaced last. Killed at any moment, the
 * snapshot that was current before is current still, and whole.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Current, SnapshotFile } from '@backstory/schema/snapshot';

const ASIDE = /^\.(?:new|old)-(\d+)$/;

/** A fresh folder beside the versions in `out`; leftovers of runs that were killed are swept. */
export function openAside(out: string): string {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    const pid = ASIDE.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(out, name), { recursive: true, force: true });
  }
  const aside = join(out, `.new-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(aside, 'cards'), { recursive: true });
  return aside;
}

/** Writes a file of the folder, flushed to the disk, and says what it is. */
export function writeFlushed(folder: string, path: string, content: Uint8Array | string): SnapshotFile {
  const file = openSync(join(folder, path), 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return describeFile(folder, path);
}

/** Size and hash of a file in the folder. */
export function describeFile(folder: string, path: string): SnapshotFile {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Makes the folder the current one. The version served before stays, for those who are reading it. */
export function publish(out: string, aside: string, current: Current): void {
  const target = join(out, current.version);
  const previous = readCurrent(out);
  flush(join(aside, 'snapshot.sqlite'));
  flush(aside);
  if (existsSync(target)) {
    // The same facts compiled again, perhaps after the old folder was damaged: ours is known to be whole.
    const old = join(out, `.old-${process.pid}`);
    renameSync(target, old);
    renameSync(aside, target);
    rmSync(old, { recursive: true, force: true });
  } else {
    renameSync(aside, target);
  }
  const pointer = join(out, `current.json.${process.pid}.tmp`);
  writeFlushed(out, `current.json.${process.pid}.tmp`, `${JSON.stringify(current, null, 2)}\n`);
  renameSync(pointer, join(out, 'current.json'));
  flush(out);
  flush(dirname(target));
  const kept = new Set([current.version, previous?.version]);
  for (const name of readdirSync(out)) {
    if (/^[0-9a-f]{64}$/.test(name) && !kept.has(name))
      rmSync(join(out, name), { recursive: true, force: true });
  }
}

/** What is published in `out`, or `undefined` where nothing is, or nothing readable. */
export function readCurrent(out: string): Current | undefined {
  try {
    return JSON.parse(readFileSync(join(out, 'current.json'), 'utf8')) as Current;
  } catch (error) {
    // Only absence and a torn pointer of a foreign tool mean “compile again”; a full disk or a lock must be heard.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether what is published was compiled from these inputs, and its folder is there. */
export function isPublishedWhole(out: string, inputs: string): boolean {
  const current = readCurrent(out);
  return current?.inputs === inputs && existsSync(join(out, current.version, 'manifest.json'));
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
