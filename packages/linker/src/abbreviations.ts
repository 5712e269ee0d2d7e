/**
 * Acronyms that a text introduces itself: “Azawad Liberation Front (FLA)”. For the rest of the text
 * the acronym means what it was introduced for, whatever else it may mean in the pack; where that is
 * unknown to us (“American Electric Services (AES)”), it means nothing we know.
 */
import { FUNCTION } from './cues/cue-bits.ts';
import type { Document } from './document.ts';
import { foldSlice } from './letters.ts';
import type { NamesPack } from './open-names-pack.ts';
import type { Span } from './scan.ts';
import { GAP_APOSTROPHE, GAP_HYPHEN, GAP_OTHER, GAP_SPACE, LOWER, NUMBER, UPPER } from './tokenise.ts';

/** Introduced for something that is not in the pack. */
export const SOMETHING_UNKNOWN = -1;

/** A full name has no more words than this before its acronym. */
const LONGEST_FULL_NAME = 12;
/** What may stand between the words of one name. */
const JOINTS = new Set<number>([GAP_SPACE, GAP_HYPHEN, GAP_APOSTROPHE]);
const ACRONYM = /^\p{Lu}[\p{L}\d-]{1,11}$/u;
const CAPITAL = /\p{Lu}/gu;
/** The same for nearly all of them: to prepare the two above takes as long as to read a page. */
const PLAIN_ACRONYM = /^[A-Z][A-Za-z\d-]{1,11}$/;
const PLAIN_CAPITAL = /[A-Z]/g;

export interface Abbreviations {
  /** Per spelling of an acronym: the entity it was introduced for, or `SOMETHING_UNKNOWN`. */
  readonly meanings: ReadonlyMap<string, number>;
  /** Where introduced acronyms stand that no listed name covers. */
  readonly spans: readonly Span[];
}

const NONE: Abbreviations = { meanings: new Map(), spans: [] };

/** The acronyms a document introduces; `names` are the listed names in it, by position. */
export function readAbbreviations(
  pack: NamesPack,
  document: Document,
  names: readonly Span[],
): Abbreviations {
  const { tokens } = document;
  let endings: Map<number, Span> | undefined;
  const meanings = new Map<string, number>();
  const hashes = new Set<number>();
  for (let token = 1; token < tokens.count; token += 1) {
    const isCandidate = tokens.gap[token] === GAP_OTHER && ((tokens.flags[token] ?? 0) & UPPER) !== 0;
    if (!isCandidate || !isBracketed(document, token)) continue;
    const acronym = document.slice(token);
    if (!isAcronym(acronym) || meanings.has(acronym)) continue;
    endings ??= new Map(names.map((span) => [span.to, span]));
    const full = endings.get(token);
    const meaning =
      full === undefined
        ? unknownMeaning(document, token, acronym)
        : meaningOf(pack, document, full, acronym);
    if (meaning === undefined) continue;
    meanings.set(acronym, meaning);
    hashes.add(tokens.hash[token] ?? 0);
  }
  if (meanings.size === 0) return NONE;

  const covered = new Uint8Array(tokens.count);
  for (const { from, to } of names) covered.fill(1, from, to);
  const spans: Span[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (covered[token] === 1 || !hashes.has(tokens.hash[token] ?? 0)) continue;
    const meaning = meanings.get(document.slice(token));
    if (meaning === undefined || meaning === SOMETHING_UNKNOWN) continue;
    spans.push({
      from: token,
      to: token + 1,
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      entries: [],
      spelling: tokens.hash2[token] ?? 0,
    });
  }
  return { meanings, spans };
}

function isBracketed(document: Document, token: number): boolean {
  const { start, end } = document.tokens;
  return (
    document.text.charAt((start[token] ?? 0) - 1) === '(' && document.text.charAt(end[token] ?? 0) === ')'
  );
}

function isAcronym(text: string): boolean {
  const isPlain = PLAIN_ACRONYM.test(text);
  const capitals = text.match(isPlain ? PLAIN_CAPITAL : CAPITAL)?.length ?? 0;
  return capitals >= 2 && (isPlain || ACRONYM.test(text));
}

/** The one entity of a full name of several words from whose letters the acronym is taken. */
function meaningOf(pack: NamesPack, document: Document, full: Span, acronym: string): number | undefined {
  if (full.to - full.from < 2) return undefined;
  const owners = new Set(full.entries.map((entry) => pack.ownerOf(entry)));
  const [entity] = owners;
  if (owners.size !== 1 || entity === undefined || pack.entityAt(entity).kind === 'PERSON') return undefined;
  const initial = foldSlice(acronym, 0, 1);
  let opens = false;
  let name = '';
  for (let token = full.from; token < full.to; token += 1) {
    const word = wordAt(document, token);
    if (word.startsWith(initial)) opens = true;
    if (opens) name += word;
  }
  return opens && isSubsequence(foldSlice(acronym, 0, acronym.length), name) ? entity : undefined;
}

/** `SOMETHING_UNKNOWN` if the capitalised words before the bracket have these initials. */
function unknownMeaning(document: Document, bracket: number, acronym: string): number | undefined {
  const { flags, gap } = document.tokens;
  let initials = '';
  let first = bracket;
  while (first > 0 && bracket - first < LONGEST_FULL_NAME) {
    const token = first - 1;
    if (first < bracket && !JOINTS.has(gap[first] ?? GAP_OTHER)) break;
    const flag = flags[token] ?? 0;
    const isSmallLink = (flag & LOWER) !== 0 && (document.cues(token) & FUNCTION) !== 0;
    if ((flag & (UPPER | NUMBER)) === 0 && !isSmallLink) break;
    if ((flag & UPPER) !== 0) initials = wordAt(document, token).charAt(0) + initials;
    first = token;
  }
  const folded = foldSlice(acronym, 0, acronym.length);
  return folded.length >= 2 && initials.endsWith(folded) ? SOMETHING_UNKNOWN : undefined;
}

function wordAt(document: Document, token: number): string {
  return foldSlice(document.text, document.tokens.start[token] ?? 0, document.tokens.end[token] ?? 0);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
