/**
 * Annotated text → plain text and the spans in it that name an entity.
 *
 *     [Mali](mali)                            a name
 *     [Maïga](abdoulaye-maiga, short)         a surname or press mononym alone
 *     [Kyiv](ukraine/kyiv, metonym)           a seat for its government; either is right
 *     [Malian premier](choguel-maiga, nominal)
 *     [Sahel](sahel?)                         linking it is neither right nor wrong
 *     \[                                      a literal bracket
 */

/** What a mention is made of: recall is counted by it on the annotators' side, precision on the linker's. */
export const LEVELS = ['name', 'short', 'metonym', 'nominal'] as const;
export type Level = (typeof LEVELS)[number];

export interface GoldSpan {
  /** UTF-16 offsets into the plain text. */
  start: number;
  end: number;
  /** Any of these is right; never empty. */
  slugs: readonly [string, ...string[]];
  level: Level;
  /** Linking it to one of the slugs counts for nothing. */
  isOptional: boolean;
}

export interface AnnotatedText {
  text: string;
  /** By `start`, none over another. */
  gold: readonly GoldSpan[];
}

/** Annotated text that cannot be read. The message has file, line and how to mend it. */
export class AnnotationError extends Error {
  override name = 'AnnotationError';

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
  }
}

export interface MarkupPlace {
  /** Path from the repository's root. */
  file: string;
  /** The 1-based line on which the text begins. */
  line: number;
}

const TARGET = /^(?<slugs>[a-z0-9]+(?:[-/][a-z0-9]+)*)(?<optional>\??)(?:, (?<level>[a-z]+))?$/;

/**
 * The plain text and its spans. `isSlug` says whether the dataset has an entity of that slug.
 *
 * @throws {AnnotationError} at the first thing that cannot be read
 */
export function parseMarkup(
  source: string,
  place: MarkupPlace,
  isSlug: (slug: string) => boolean,
): AnnotatedText {
  let text = '';
  const gold: GoldSpan[] = [];
  let at = 0;
  const fail = (offset: number, message: string): never => {
    throw new AnnotationError(place.file, place.line + countLines(source.slice(0, offset)), message);
  };
  while (at < source.length) {
    const next = nextMark(source, at);
    text += source.slice(at, next);
    if (next === source.length) break;
    if (source.startsWith('\\[', next)) {
      text += '[';
      at = next + 2;
      continue;
    }
    if (source[next] === ']') fail(next, '“](” closes no annotation; open it with “[” before the name');
    const close = closing(source, next + 1);
    const surface = source.slice(next + 1, close).replaceAll('\\[', '[');
    const end = source.indexOf(')', close);
    if (close === -1 || end === -1)
      fail(next, 'this “[” opens no annotation; write a literal bracket as “\\[”');
    if (surface === '' || surface !== surface.trim())
      fail(next, `the span “${surface}” must begin and end with the name; leave spaces outside the brackets`);
    const target = source.slice(close + 2, end);
    const parts = TARGET.exec(target)?.groups;
    if (!parts)
      return fail(next, `“(${target})” is no target; write (slug), (slug/slug, level) or (slug?, level)`);
    const [first, ...others] = (parts['slugs'] ?? '').split('/');
    const slugs = [first ?? '', ...others] as const;
    for (const slug of slugs)
      if (!isSlug(slug)) fail(next, `there is no entity “${slug}”; slugs are what pnpm data explain knows`);
    const level = parts['level'] ?? 'name';
    if (!isLevel(level)) return fail(next, `“${level}” is no level; levels are ${LEVELS.join(', ')}`);
    gold.push({
      start: text.length,
      end: text.length + surface.length,
      slugs,
      level,
      isOptional: parts['optional'] === '?',
    });
    text += surface;
    at = end + 1;
  }
  return { text, gold };
}

function isLevel(word: string): word is Level {
  return (LEVELS as readonly string[]).includes(word);
}

/** Where the next `[`, `\[` or `](` stands, or the end. */
function nextMark(source: string, from: number): number {
  const found = /\\\[|\[|\]\(/.exec(source.slice(from));
  return found ? from + found.index : source.length;
}

/** Where `](` closes the annotation, or -1 if another `[` or a blank line comes first. */
function closing(source: string, from: number): number {
  const found = /\\\[|\[|\]\(|\n\s*\n/g;
  found.lastIndex = from;
  for (let match = found.exec(source); match; match = found.exec(source)) {
    if (match[0] === '\\[') continue;
    return match[0] === '](' ? match.index : -1;
  }
  return -1;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
