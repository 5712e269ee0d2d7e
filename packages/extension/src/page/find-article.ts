/**
 * The article of a page: where its text stands, when it was published, in which language.
 *
 * A page that is no article is left alone: lists of teasers, shops and applications are not what Backstory
 * explains. What declares itself an article is believed if it has one paragraph; anything else must have as
 * much running text as Readability asks of a page.
 */
import type { Day } from '@backstory/schema/partial-date';

import type { DateOrigin } from '../model.ts';
import { readDay, readDayFromPath } from './read-day.ts';
import { readJsonLd } from './read-json-ld.ts';

export interface Article {
  /** What holds the article's text. */
  root: Element;
  /** The headline, where it stands outside `root`. */
  headline: Element | undefined;
  publishedOn: Day | undefined;
  dateOrigin: DateOrigin;
  /** BCP 47, where the page says so. */
  language: string | undefined;
  /** Whether the page says of itself that it is an article. */
  declared: boolean;
}

/** Readability's measure: a paragraph counts by what it has beyond this length, UTF-16 code units … */
const PARAGRAPH = 140;
/** … by the square root of it, so that many paragraphs weigh more than one long one, up to this sum. */
const ENOUGH = 20;
/** An `<article>` with less than this share of the text of `<main>` is one post of several. */
const SHARE_OF_MAIN = 0.5;

/**
 * The article that the document may be, judged by its structure; see `isArticle` for the rest. `hasMoved` says
 * that the document was loaded as another page than it is now.
 */
export function findArticle(document: Document, today: Day, hasMoved: boolean): Article | undefined {
  const root = findRoot(document);
  if (!root) return undefined;
  const declared = readJsonLd(
    Array.from(
      document.querySelectorAll('script[type="application/ld+json" i]'),
      (script) => script.textContent,
    ),
    document.URL,
    hasMoved,
  );
  const ogType = metaContent(document, ['og:type']);
  const language = root.closest('[lang]')?.getAttribute('lang') || declared?.language;
  return {
    root,
    headline: findHeadline(document, root),
    ...findDate(document, root, declared?.datePublished, today),
    language: language || undefined,
    declared: declared !== undefined || ogType?.toLowerCase() === 'article',
  };
}

/** Whether the blocks, given by their lengths, are an article's. */
export function isArticle(declared: boolean, lengths: readonly number[]): boolean {
  const score = runningText(lengths);
  return declared ? score > 0 : score >= ENOUGH;
}

function runningText(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + Math.sqrt(Math.max(0, length - PARAGRAPH)), 0);
}

function findRoot(document: Document): Element | undefined {
  const article = fullest(document.querySelectorAll('article, [role="article"], [itemprop~="articleBody"]'));
  const main = fullest(document.querySelectorAll('main, [role="main"]'));
  if (article && (!main || article.score >= SHARE_OF_MAIN * main.score)) return article.element;
  return main?.element ?? article?.element ?? document.body ?? undefined;
}

function fullest(elements: Iterable<Element>): { element: Element; score: number } | undefined {
  let best: { element: Element; score: number } | undefined;
  for (const element of elements) {
    const score = runningText(
      Array.from(element.querySelectorAll('p'), (paragraph) => paragraph.textContent.trim().length),
    );
    // Of two that hold the same paragraphs the outer comes first, and has the headline too.
    if (!best || score > best.score) best = { element, score };
  }
  return best;
}

function findHeadline(document: Document, root: Element): Element | undefined {
  const headlines = document.querySelectorAll('h1');
  const headline = headlines[0];
  return headlines.length === 1 && headline && !root.contains(headline) ? headline : undefined;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'date',
  'datepublished',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
];

function findDate(
  document: Document,
  root: Element,
  declared: string | undefined,
  today: Day,
): { publishedOn: Day | undefined; dateOrigin: DateOrigin } {
  const places: [DateOrigin, () => Day | undefined][] = [
    ['json-ld', () => (declared === undefined ? undefined : readDay(declared, today))],
    ['meta', () => firstDay(metaContent(document, PUBLISHED), today)],
    ['time', () => firstDay(findTime(root)?.getAttribute('datetime'), today)],
    ['url', () => readDayFromPath(new URL(document.URL).pathname, today)],
  ];
  for (const [dateOrigin, find] of places) {
    const publishedOn = find();
    if (publishedOn) return { publishedOn, dateOrigin };
  }
  return { publishedOn: undefined, dateOrigin: 'none' };
}

function firstDay(written: string | null | undefined, today: Day): Day | undefined {
  return written ? readDay(written, today) : undefined;
}

/** The first of the names, in their order, for which the page has a `<meta>`. */
function metaContent(document: Document, names: readonly string[]): string | undefined {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return names.map((name) => found.get(name)).find((content) => content !== undefined);
}

/** The time that stands where an article's date stands: marked as such, in its header, or above its text. */
function findTime(root: Element): Element | undefined {
  const marked = root.querySelector('time[itemprop~="datePublished"][datetime], time[pubdate][datetime]');
  if (marked) return marked;
  const inHeader = root.querySelector('header time[datetime]');
  if (inHeader) return inHeader;
  const first = root.querySelector('time[datetime]');
  const paragraph = Array.from(root.querySelectorAll('p')).find(
    (p) => p.textContent.trim().length > PARAGRAPH,
  );
  // A time further down belongs to something that the article tells of.
  const above =
    first && paragraph && first.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING;
  return above ? first : undefined;
}
