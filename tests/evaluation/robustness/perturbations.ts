/**
 * The same article typed differently. Nothing a reader would notice has changed, so the mentions should
 * be the same; with the title in capitals those in the title may fall silent, but none may appear.
 */
import type { Mention } from '@backstory/linker';
import type { Article } from '../article.ts';
import { judge } from '../judge.ts';
import { ratio } from '../measure.ts';
import { type Edit, editText } from './edited-text.ts';
import type { Failure, Outcome, PartArticle, Read } from './suite.ts';

export interface Agreement {
  /** Articles that the perturbation changes at all. */
  articles: number;
  /** Mentions of these articles as they are. */
  mentions: number;
  lost: number;
  gained: number;
  /** Share of the mentions of either that are in both. */
  agreement: number | null;
  /** Wrong cards, of which the unperturbed articles may have some as well. */
  wrongCards: number;
  wrongCardsBefore: number;
}

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_JOINER = '\u200d';
const NO_BREAK_SPACE = '\u00a0';
/** Words long enough for a typesetter to break; in scripts that are broken by hyphens. */
const BREAKABLE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{6,}/gu;
const BREAK_AFTER = 3;
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

const PERTURBATIONS: Record<string, (article: Article) => Edit[]> = {
  'decomposed accents': ({ text }) =>
    replaceAll(text, /\P{M}\p{M}*/gu, (cluster) => cluster.normalize('NFD')),
  'curly apostrophes': ({ text }) => replaceAll(text, APOSTROPHE, () => '’'),
  'straight apostrophes': ({ text }) => replaceAll(text, APOSTROPHE, () => "'"),
  'no-break spaces in names': (article) => inNames(article, / /g, () => NO_BREAK_SPACE),
  'a line break in names': (article) => inNames(article, /(?<!\s.*) /g, () => '\n'),
  'soft hyphens in names': (article) => inNames(article, BREAKABLE, (word) => broken(word, SOFT_HYPHEN)),
  'zero-width joiners in names': (article) =>
    inNames(article, BREAKABLE, (word) => broken(word, ZERO_WIDTH_JOINER)),
  'title in capitals': ({ text }) =>
    replaceAll(titleOf(text), /\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('en')),
};

/** How far the linker agrees with itself, by perturbation. */
export function perturbations(
  read: Read,
  articles: readonly PartArticle[],
): Outcome<Record<string, Agreement>> {
  const failures: Failure[] = [];
  const figures = Object.fromEntries(
    Object.entries(PERTURBATIONS).map(([name, perturb]): [string, Agreement] => {
      const counts = { articles: 0, mentions: 0, lost: 0, gained: 0, wrongCards: 0, wrongCardsBefore: 0 };
      for (const article of articles) {
        const edits = perturb(article);
        if (edits.length === 0) continue;
        const { text, offsetOf } = editText(article.text, edits);
        const moved = <T extends { start: number; end: number }>(span: T): T => ({
          ...span,
          start: offsetOf(span.start),
          end: offsetOf(span.end),
        });
        const original = read(article);
        const before = new Map(original.map(moved).map((mention) => [keyOf(mention), mention]));
        const perturbed = read({ ...article, text });
        const after = new Map(perturbed.map((mention) => [keyOf(mention), mention]));
        const lost = [...before].filter(([key]) => !after.has(key)).map(([, mention]) => mention);
        const gained = [...after].filter(([key]) => !before.has(key)).map(([, mention]) => mention);
        counts.articles += 1;
        counts.mentions += before.size;
        counts.lost += lost.length;
        counts.gained += gained.length;
        counts.wrongCards += wrongCardsAmong(perturbed, article.gold.map(moved));
        counts.wrongCardsBefore += wrongCardsAmong(original, article.gold);
        for (const { surface, slug } of lost)
          failures.push({ article, what: `${name}: lost “${surface}” → ${slug}` });
        for (const { surface, slug } of gained)
          failures.push({ article, what: `${name}: gained “${surface}” → ${slug}` });
      }
      const { mentions, lost, gained } = counts;
      return [name, { ...counts, agreement: ratio(mentions - lost, mentions + gained) }];
    }),
  );
  return { figures, failures };
}

function wrongCardsAmong(mentions: readonly Mention[], gold: Article['gold']): number {
  return judge(mentions, gold).mentions.filter(({ isWrongCard }) => isWrongCard).length;
}

function keyOf({ start, end, slug }: Mention): string {
  return `${start} ${end} ${slug}`;
}

/** The headline: what stands before the first blank line. */
function titleOf(text: string): string {
  return text.split(/\n\s*\n/, 1)[0] ?? '';
}

function broken(word: string, by: string): string {
  return word.slice(0, BREAK_AFTER) + by + word.slice(BREAK_AFTER);
}

function inNames({ text, gold }: Article, pattern: RegExp, replacement: (found: string) => string): Edit[] {
  return gold.flatMap(({ start, end }) =>
    replaceAll(text.slice(start, end), pattern, replacement).map((edit) => ({
      ...edit,
      start: start + edit.start,
      end: start + edit.end,
    })),
  );
}

/** The edits that change something. */
function replaceAll(text: string, pattern: RegExp, replacement: (found: string) => string): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const replaced = replacement(found);
    return replaced === found ? [] : [{ start: index, end: index + found.length, replacement: replaced }];
  });
}
