/**
 * Another person of the same surname. Where an article introduces somebody by given name and surname, the
 * given name is replaced by another throughout: nobody we know is meant any more, so neither that name
 * nor the bare surname after it may be linked to anybody.
 */
import { fold, type PackInput } from '@backstory/linker';
import { overlap } from '../judge.ts';
import type { GoldSpan } from '../markup.ts';
import { pick, seededRandom } from '../random.ts';
import { editText } from './edited-text.ts';
import type { Failure, Outcome, PartArticle, Read } from './suite.ts';

export interface FirstNameSwap {
  /** People of articles who were given another given name. */
  people: number;
  /** Spans that must have fallen silent. */
  spans: number;
  stillLinked: number;
}

const SEED = 3;
/** A given name as most of Europe and Africa writes them: one capital, then small letters. */
const GIVEN_NAME = /^\p{Lu}[\p{Ll}’'-]{2,}$/u;

/** Kings and popes have no surname, and the first word may be their title. */
const REGNAL = /\s[IVX]+$/;

export interface Swapped {
  article: PartArticle;
  /** The article with a stranger in it. */
  text: string;
  /** The given name he has, and the one he had. */
  other: string;
  original: string;
  /** Where nobody may be linked; offsets into `text`. */
  silent: readonly { start: number; end: number }[];
}

/** How often a stranger is still taken for somebody. */
export function firstNameSwap(
  input: PackInput,
  read: Read,
  articles: readonly PartArticle[],
): Outcome<FirstNameSwap> {
  const figures = { people: 0, spans: 0, stillLinked: 0 };
  const failures: Failure[] = [];
  for (const { article, text, other, original, silent } of swapFirstNames(input, articles)) {
    const mentions = read({ ...article, text });
    const linked = silent.flatMap((span) => mentions.find((mention) => overlap(mention, span)) ?? []);
    figures.people += 1;
    figures.spans += silent.length;
    figures.stillLinked += linked.length;
    for (const { surface, slug, basis } of linked)
      failures.push({
        article,
        what: `first-name swap: with “${other}” for “${original}”, “${surface}” → ${slug} (${basis})`,
      });
  }
  return { figures, failures };
}

/** One text for each person whose given name can be swapped in an article. */
export function swapFirstNames(input: PackInput, articles: readonly PartArticle[]): Swapped[] {
  const listed = new Set(input.names.map(({ text }) => fold(text)));
  const people = new Set(input.entities.filter(({ kind }) => kind === 'PERSON').map(({ slug }) => slug));
  const givenNames = givenNamesOf(input, people, listed);
  const random = seededRandom(SEED);
  return articles.flatMap((article) =>
    [...new Set(article.gold.map(({ slugs }) => slugs[0]))]
      .filter((slug) => people.has(slug))
      .flatMap((slug): Swapped[] => {
        const named = article.gold.filter(({ slugs }) => slugs.length === 1 && slugs[0] === slug);
        const surface = ({ start, end }: GoldSpan) => article.text.slice(start, end);
        const full = named.filter((span) => span.level === 'name' && /\s/.test(surface(span)));
        const short = named.filter(({ level }) => level === 'short');
        const firstWords = full.map((span) => surface(span).split(/\s/, 1)[0] ?? '');
        const [original] = firstWords;
        if (original === undefined || !firstWords.every((word) => GIVEN_NAME.test(word))) return [];
        // Where the surname comes first, the first word is what the press goes on to use.
        const calledBy = new Set(short.map((span) => fold(surface(span))));
        if (firstWords.some((word) => calledBy.has(fold(word)))) return [];
        if (full.some((span) => REGNAL.test(surface(span)))) return [];
        const surnames = full.map((span) => surface(span).slice(surface(span).search(/\s/)));
        const other = strangerName(givenNames, surnames, article.text, listed, random);
        if (other === undefined) return [];
        const { text, offsetOf } = editText(
          article.text,
          full.map(({ start }, index) => ({
            start,
            end: start + (firstWords[index] ?? '').length,
            replacement: other,
          })),
        );
        const silent = [...full, ...short].map(({ start, end }) => ({
          start: offsetOf(start),
          end: offsetOf(end),
        }));
        return [{ article, text, other, original, silent }];
      }),
  );
}

/** A given name that makes nobody we know of these surnames, or `undefined` where none is left. */
function strangerName(
  givenNames: readonly string[],
  surnames: readonly string[],
  text: string,
  listed: ReadonlySet<string>,
  random: () => number,
): string | undefined {
  const [first, ...others] = givenNames.filter(
    (name) => !text.includes(name) && surnames.every((surname) => !listed.has(fold(name + surname))),
  );
  return first === undefined ? undefined : pick([first, ...others], random);
}

/** The given names of the people we know, none of which is a name of something else. */
function givenNamesOf(input: PackInput, people: ReadonlySet<string>, listed: ReadonlySet<string>): string[] {
  const names = input.names
    .filter(({ slug, kind }) => people.has(slug) && kind === 'full')
    .flatMap(({ text }) => (/\s/.test(text) ? (text.split(/\s/, 1)[0] ?? []) : []))
    .filter((name) => GIVEN_NAME.test(name) && /^\p{Script=Latin}+$/u.test(name) && !listed.has(fold(name)));
  return [...new Set(names)].toSorted();
}
