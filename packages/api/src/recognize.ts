/**
 * `node packages/api/src/recognize.ts`: texts in, mentions out, one line of JSON each.
 *
 *     in   {"id": …, "text": "…", "publishedOn": "YYYY-MM-DD", "language": "en"}   (the last two optional)
 *     out  {"id": …, "mentions": [{"start", "end", "surface", "confidence", "basis", "reasons", "slug", "type", "kind", "names"}]}
 *
 * With --explain a line has "considered" too: every reading that was weighed, taken or not, with what
 * was observed of it and how often. What an observation means and weighs stands in the linker's
 * observations.ts and weights.ts.
 *
 * Lines are answered in their order as they come. A line that cannot be read is named
 * on standard error, the others are still answered, and the exit code is then 1.
 */
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '@backstory/schema/partial-date';
import type { Judgement, Mention } from '@backstory/linker';
import { recognizeText } from './recognize-text.ts';
import { openSnapshot, type Snapshot, SnapshotError } from './snapshot.ts';

interface Line {
  id: unknown;
  text: string;
  publishedOn?: string;
  language?: string;
}

/** What is wrong with a line, as a sentence; the caller knows which line it was. */
class LineError extends Error {
  override readonly name = 'LineError';
}

function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineError(`it is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('it is not an object: write {"id": …, "text": "…"}');
  }
  const { id = null, text, publishedOn, language } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new LineError('“text” is missing or not a string');
  if (
    publishedOn !== undefined &&
    publishedOn !== null &&
    !(typeof publishedOn === 'string' && isDay(publishedOn))
  ) {
    throw new LineError('“publishedOn” is not a day of the calendar: write "YYYY-MM-DD" or leave it out');
  }
  if (language !== undefined && language !== null && typeof language !== 'string') {
    throw new LineError('“language” is not a string: write a BCP 47 tag such as "en" or leave it out');
  }
  return {
    id,
    text,
    ...(publishedOn && { publishedOn }),
    ...(language && { language }),
  };
}

/** Looks up all names of an entity, the display name first, each text once; asks for each entity only once. */
function createNamesLookup({ db }: Snapshot): (slug: string) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  const load = async (slug: string) => {
    const entity = await db.query.entities.findFirst({
      columns: { nameEn: true },
      where: { slug },
      with: { names: { columns: { text: true }, orderBy: { ordinal: 'asc' } } },
    });
    if (!entity) throw new Error(`the names pack knows “${slug}”, the snapshot does not`);
    return [...new Set([entity.nameEn, ...entity.names.map(({ text }) => text)])];
  };
  return (slug) => {
    const names = known.get(slug) ?? load(slug);
    known.set(slug, names);
    return names;
  };
}

/** A reading as `--explain` prints it. */
function explain({ start, end, slug, basis, confidence, isTaken, observed }: Judgement, text: string) {
  return {
    surface: text.slice(start, end),
    start,
    end,
    slug,
    basis,
    confidence,
    taken: isTaken,
    observed: Object.fromEntries(observed.map(({ observation, times }) => [observation, times])),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      snapshot: { type: 'string', default: join(import.meta.dirname, '../../../build/snapshot') },
      explain: { type: 'boolean', default: false },
    },
  });
  const snapshot = openSnapshot(values.snapshot);
  const pack = snapshot.namesPack();
  const namesOf = createNamesLookup(snapshot);
  const answer = async (mention: Mention) => {
    const { start, end, surface, confidence, basis, reasons, slug, type, kind } = mention;
    return { start, end, surface, confidence, basis, reasons, slug, type, kind, names: await namesOf(slug) };
  };

  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      // Editors of one system begin a file with a byte order mark.
      const { id, ...text } = readLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
      const considered: object[] = [];
      const trace = (judgement: Judgement) => considered.push(explain(judgement, text.text));
      const found = recognizeText(pack, text, values.explain ? trace : undefined);
      const mentions = await Promise.all(found.map(answer));
      await write(`${JSON.stringify({ id, mentions, ...(values.explain && { considered }) })}\n`);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      console.error(`line ${number}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  snapshot.close();
}

/** Writes a line and waits where the reader is slower. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });
}

// The reader has seen enough (`| head`): that is no error of ours, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main();
} catch (error) {
  if (!(error instanceof SnapshotError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
