/**
 * Files under `data/` → entries, or the problems that kept a file from becoming one.
 *
 * Every file is read, whatever is wrong with the others. A file that does not fit its
 * format yields no entry; the caller stops before the rules, because a missing entry
 * would make every reference to it cry wolf.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FORMATS, type Folder, renamesFormat } from '@backstory/schema/dataset';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { type Dataset, datasetOf, type Entry, type FieldPath, type Rename } from './dataset.ts';
import type { Problem } from './problem.ts';
import { importReference, type ReferenceCounts } from './reference/import-reference.ts';
import { ReferenceInputError } from './reference/reference-input-error.ts';

const TYPE_OF_FOLDER = {
  actors: 'Actor',
  places: 'Place',
  events: 'Event',
  storylines: 'Storyline',
} as const satisfies Record<Folder, Entry['type']>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface Loaded {
  dataset: Dataset;
  problems: Problem[];
  /** Curated files; the inputs of the reference tier are not among them. */
  fileCount: number;
  /** What the reference tier was compiled from, and how much of it yielded to curated entries. */
  reference?: ReferenceCounts;
}

/** Reads every file of the dataset in `root` (the folder that holds `actors/`, `events/` …). */
export function loadDataset(root: string): Loaded {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  let renames: Rename[] = [];
  let fileCount = 0;
  const shown = (path: string) => join('data', relative(root, path)).replaceAll('\\', '/');

  for (const item of readdirSync(root, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(root, item.name);
    if (item.isDirectory()) {
      if (!(item.name in FORMATS)) {
        // The inputs of the reference tier are read below, once it is known what is curated.
        if (item.name !== 'reference') problems.push(foreign(shown(path), 'folder'));
        continue;
      }
      for (const name of readdirSync(path).toSorted()) {
        const file = join(path, name);
        fileCount += 1;
        const slug = name.replace(/\.yaml$/, '');
        if (slug === name || !SLUG.test(slug)) {
          problems.push(foreign(shown(file), 'file'));
          continue;
        }
        const entry = readEntry(item.name as Folder, slug, shown(file), readFileSync(file, 'utf8'), problems);
        if (entry) entries.push(entry);
      }
    } else if (item.name === 'renames.yaml') {
      fileCount += 1;
      renames = readRenames(shown(path), readFileSync(path, 'utf8'), problems);
    } else if (!item.name.endsWith('.md') && item.name !== 'LICENSE') {
      problems.push(foreign(shown(path), 'file'));
    }
  }
  try {
    const reference = importReference(root, entries);
    return {
      dataset: datasetOf([...entries, ...reference.entries], renames, reference.demonyms),
      problems,
      fileCount,
      reference: reference.counts,
    };
  } catch (error) {
    if (!(error instanceof ReferenceInputError)) throw error;
    const { file, line, message } = error;
    const tip = 'compare the row with the SOURCE.md beside it, or mend its importer in packages/dataset';
    problems.push({ severity: 'error', file, line, message, rule: 'reference', tip });
    return { dataset: datasetOf(entries, renames), problems, fileCount };
  }
}

/** One file's text → its entry; what is wrong is added to `problems`. */
export function readEntry(
  folder: Folder,
  slug: string,
  file: string,
  text: string,
  problems: Problem[],
): Entry | undefined {
  const parsed = readYaml(file, text, FORMATS[folder] as z.ZodType, problems);
  if (!parsed) return undefined;
  // The format of the folder has just been checked; TypeScript cannot tie the two unions together.
  return {
    type: TYPE_OF_FOLDER[folder],
    slug,
    tier: 'curated',
    file,
    value: parsed.value,
    lineOf: parsed.lineOf,
  } as Entry;
}

function readRenames(file: string, text: string, problems: Problem[]): Rename[] {
  const parsed = readYaml(file, text, renamesFormat, problems);
  if (!parsed) return [];
  return Object.entries(parsed.value).map(([from, to]) => ({ from, to, line: parsed.lineOf([from]) }));
}

function readYaml<V>(file: string, text: string, format: z.ZodType<V>, problems: Problem[]) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      severity: 'error',
      file,
      line: lines.linePos(error.pos[0]).line,
      message: error.message,
      rule: 'yaml',
      tip: 'the file must be valid YAML: look for a missing quote, a wrong indent or a key written twice',
    });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: FieldPath) => lineOfPath(document, lines, path);
  const result = format.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, lineOf };
  for (const issue of result.error.issues) {
    const path = issue.path as (string | number)[];
    // A key that does not belong is found at the key, not at the map that holds it.
    const at = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    problems.push({
      severity: 'error',
      file,
      line: lineOf(at),
      message: `${path.join('.') || 'the file'}: ${issue.message}`,
      rule: 'format',
      ...tipFor(issue, !document.hasIn(path)),
    });
  }
  return undefined;
}

function tipFor(issue: z.core.$ZodIssue, isMissing: boolean): { tip?: string } {
  if (issue.code === 'unrecognized_keys') {
    return { tip: 'remove the key or correct its spelling; the format is in packages/schema/src/dataset/' };
  }
  if (isMissing) {
    return { tip: 'the field is missing: add it, or run pnpm data new to see a whole skeleton' };
  }
  return {};
}

/** The line of the deepest node on the path that exists. */
function lineOfPath(document: Document, lines: LineCounter, path: FieldPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    // The line of a field is that of its key, not of a value that may begin below it.
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => String((item.key as { value?: unknown }).value) === String(key),
      );
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    } else {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
  }
  return 1;
}

function foreign(file: string, what: 'file' | 'folder'): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    message: `this ${what} does not belong here`,
    rule: 'format',
    tip: 'facts are YAML files named <slug>.yaml (lower-case ASCII, hyphens) in actors/, places/, events/ or storylines/',
  };
}
