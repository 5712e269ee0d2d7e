/**
 * Search over every name in every language, in this browser: what is typed leaves it no more than what is read.
 *
 * A query's words must each be found in one name, as a whole word, as its beginning, or with one slip of the
 * keyboard. Ranked by how well the name matched, then by how often the news names the entity.
 */
import type { Card } from '@backstory/schema/card';
import type { EntityType } from '@backstory/schema/vocabulary';
import { fold } from '@backstory/linker';

/** What the search must know of an entity; all of them together are one record of the store. */
export interface DirectoryEntry {
  slug: string;
  type: EntityType;
  kind: string;
  /** 0 to 1. */
  prominence: number;
  /** Without repetition, the entity's own name first. */
  names: string[];
}

export interface Match {
  entry: DirectoryEntry;
  /** The name that matched best. */
  matched: string;
}

export interface SearchIndex {
  entries: readonly DirectoryEntry[];
  /** For each entry, for each of its names, the folded words. */
  words: readonly (readonly (readonly string[])[])[];
}

/** A slip is forgiven from this length on: `Mali` and `Mala` are two names, `Traore` and `Traroe` are one. */
const SHORTEST_SLIP = 5;

/** How well a word of the query fits a word of a name. */
const WHOLE_WORD = 1;
const BEGINNING = 0.8;
const SLIP = 0.4;
/** Added where the name begins with the query: `Mali` before `Northern Mali`. */
const FROM_THE_START = 0.5;
/** Added where nothing of the name is left over. */
const WHOLE_NAME = 1;

export function toDirectory(cards: readonly Card[]): DirectoryEntry[] {
  return cards.map(({ slug, type, kind, prominence, name, names }) => ({
    slug,
    type,
    kind,
    prominence,
    names: [...new Set([name.en, name.fr, ...names.map(({ text }) => text)])],
  }));
}

export function indexDirectory(entries: readonly DirectoryEntry[]): SearchIndex {
  return { entries, words: entries.map(({ names }) => names.map(toWords)) };
}

/** The entities whose names match the query, best first, at most `limit`. */
export function search({ entries, words }: SearchIndex, query: string, limit: number): Match[] {
  const asked = toWords(query);
  if (asked.length === 0) return [];
  const found: (Match & { score: number })[] = [];
  entries.forEach((entry, i) => {
    let best = 0;
    let matched = '';
    words[i]!.forEach((name, n) => {
      const score = scoreName(asked, name);
      if (score > best) {
        best = score;
        matched = entry.names[n]!;
      }
    });
    if (best > 0) found.push({ entry, matched, score: best });
  });
  return found
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.entry.prominence - a.entry.prominence ||
        a.matched.length - b.matched.length ||
        (a.entry.slug < b.entry.slug ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry, matched }) => ({ entry, matched }));
}

/** 0 where some word of the query is not in the name. */
function scoreName(asked: readonly string[], name: readonly string[]): number {
  const free = new Set(name.keys());
  let sum = 0;
  let inOrder = true;
  for (const [i, word] of asked.entries()) {
    let best = 0;
    let at = -1;
    for (const n of free) {
      const fit = scoreWord(word, name[n]!);
      // On a tie the word at the same place is meant, so that order can be seen.
      if (fit > best || (fit === best && n === i)) {
        best = fit;
        at = n;
      }
    }
    if (best === 0) return 0;
    free.delete(at);
    inOrder &&= at === i;
    sum += best;
  }
  const mean = sum / asked.length;
  if (!inOrder) return mean;
  return mean + FROM_THE_START + (free.size === 0 && mean === WHOLE_WORD ? WHOLE_NAME : 0);
}

function scoreWord(asked: string, word: string): number {
  if (asked === word) return WHOLE_WORD;
  if (word.startsWith(asked)) return BEGINNING;
  return asked.length >= SHORTEST_SLIP && beginsWithSlip(asked, word) ? SLIP : 0;
}

/** Whether the word, or a beginning of it, is one insertion, deletion, change or exchange away. */
function beginsWithSlip(asked: string, word: string): boolean {
  let i = 0;
  while (i < asked.length && asked[i] === word[i]) i++;
  const rest = asked.slice(i);
  return (
    word.startsWith(rest.slice(1), i) || // one letter too many
    word.startsWith(rest, i + 1) || // one letter missing
    word.startsWith(rest.slice(1), i + 1) || // one letter changed
    (rest[1] !== undefined && word.startsWith(rest[1] + rest[0]! + rest.slice(2), i)) // two exchanged
  );
}

function toWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}
