/**
 * An annotated article: a head of `key: value` lines, a blank line, the annotated text (see `markup.ts`).
 *
 *     published: 2024-08-06
 *     language: en
 *     genre: wire
 *     chrome: yes        only where interface noise is mixed in
 */
import { AnnotationError, type AnnotatedText, parseMarkup } from './markup.ts';

/** `trap`: the strings of our names with other meanings; the word after the hyphen says which. */
const GENRE = /^(?:wire|live|op-ed|interview|feature|headline|trap-[a-z]+(?:-[a-z]+)*)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** BCP 47 as far as articles need it. */
const LANGUAGE = /^[a-z]{2,3}$/;
const KEYS = ['published', 'language', 'genre', 'chrome'] as const;

export interface Article extends AnnotatedText {
  /** Path from the repository's root. */
  file: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  language: string;
  genre: string;
  /** Whether interface noise is mixed in. */
  hasChrome: boolean;
}

/**
 * The article in a file. `isSlug` says whether the dataset has an entity of that slug.
 *
 * @throws {AnnotationError} with file, line and how to mend it
 */
export function parseArticle(file: string, content: string, isSlug: (slug: string) => boolean): Article {
  const source = content.replaceAll('\r\n', '\n');
  const blank = source.indexOf('\n\n');
  if (blank === -1)
    throw new AnnotationError(file, 1, 'there is no text; a blank line stands between head and text');
  const head = readHead(file, source.slice(0, blank));
  const body = source.slice(blank + 2);
  const skipped = body.length - body.trimStart().length;
  const line = source.slice(0, blank + 2 + skipped).split('\n').length;
  const parsed = parseMarkup(body.trim(), { file, line }, isSlug);
  if (parsed.text === '') throw new AnnotationError(file, line, 'there is no text under the head');
  return { file, ...head, ...parsed };
}

function readHead(file: string, head: string): Omit<Article, 'file' | 'text' | 'gold'> {
  const values = new Map<string, string>();
  for (const [index, line] of head.split('\n').entries()) {
    const fail = (message: string): never => {
      throw new AnnotationError(file, index + 1, message);
    };
    const [, key = '', value = ''] =
      /^([a-z]+): (.*\S)\s*$/.exec(line) ?? fail('a line of the head is “key: value”');
    if (!(KEYS as readonly string[]).includes(key))
      fail(`the head knows no “${key}”; it knows ${KEYS.join(', ')}`);
    if (values.has(key)) fail(`“${key}” stands here twice; keep one`);
    if (key === 'published' && !isDay(value)) fail(`“${value}” is no day; write it as 2024-08-06`);
    if (key === 'language' && !LANGUAGE.test(value)) fail(`“${value}” is no language; write it as en or fr`);
    if (key === 'genre' && !GENRE.test(value))
      fail(`“${value}” is no genre; write wire, live, op-ed, interview, feature, headline or trap-<what>`);
    if (key === 'chrome' && value !== 'yes') fail('“chrome” is “yes” or left out');
    values.set(key, value);
  }
  const required = (key: (typeof KEYS)[number]) => {
    const value = values.get(key);
    if (value === undefined) throw new AnnotationError(file, 1, `the head lacks a line “${key}: …”`);
    return value;
  };
  return {
    publishedOn: required('published'),
    language: required('language'),
    genre: required('genre'),
    hasChrome: values.has('chrome'),
  };
}

/** True of a day of the calendar: there is no 31 June. */
export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
