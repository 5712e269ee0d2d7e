/** The annotated texts as they stand in `articles/` and `checklist/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from './article.ts';
import { type ChecklistCase, parseChecklist } from './checklist-case.ts';
import { AnnotationError } from './markup.ts';

/** `train` fits the weights, `dev` calibrates them, `test` is only measured. */
export const PARTS = ['train', 'dev', 'test'] as const;
export type Part = (typeof PARTS)[number];

const FOLDER = 'tests/evaluation';
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/;

export interface Corpus {
  articles: Readonly<Record<Part, readonly Article[]>>;
  checklist: readonly ChecklistCase[];
}

/**
 * Every annotated text, by file name. `isSlug` says whether the dataset has an entity of that slug.
 *
 * @throws {UnreadableCorpusError} with a line for each file that cannot be read
 */
export function readCorpus(isSlug: (slug: string) => boolean): Corpus {
  const problems: string[] = [];
  const readFolder = <T>(folder: string, parse: (file: string, content: string) => T[]): T[] =>
    filesIn(folder).flatMap((name) => {
      try {
        const file = `${FOLDER}/${folder}/${name}`;
        if (!FILE_NAME.test(name))
          throw new AnnotationError(file, 1, 'a name is lower-case words with hyphens and ends in .txt');
        return parse(file, readFileSync(join(import.meta.dirname, folder, name), 'utf8'));
      } catch (error) {
        if (!(error instanceof AnnotationError)) throw error;
        problems.push(error.message);
        return [];
      }
    });
  const read = (part: Part) =>
    readFolder(`articles/${part}`, (file, content) => [parseArticle(file, content, isSlug)]);
  const articles = { train: read('train'), dev: read('dev'), test: read('test') };
  const checklist = readFolder('checklist', (file, content) => parseChecklist(file, content, isSlug));
  if (problems.length > 0) throw new UnreadableCorpusError(problems);
  return { articles, checklist };
}

/** Some files of the corpus cannot be read; the message has a line for each. */
export class UnreadableCorpusError extends Error {
  override name = 'UnreadableCorpusError';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Sorted by code unit: the order of a directory must not reach the report. */
function filesIn(folder: string): string[] {
  const path = join(import.meta.dirname, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).toSorted((a, b) => (a < b ? -1 : 1));
}
