/**
 * Titles of works: “The Road to Mali”, the film « Retour à Bamako ». A name in one names the work.
 *
 * What is quoted is a title if a word for a work stands before it, or if every main word in it has a
 * capital in a sentence that does not do so elsewhere. Speech has neither.
 */
import { FUNCTION, NAMED_THING } from './cues/cue-bits.ts';
import { type Document, PLAIN } from './document.ts';
import { GAP_COMMA, GAP_SPACE, LOWER, NUMBER } from './tokenise.ts';

/** Longer quotations are speech. */
const LONGEST_TITLE_OF_WORK = 12;

/** A straight mark opens after a space: between two letters it is an apostrophe. */
const OPENING = /[«“„‹]\s?$|[\s([]["'‘]$/;
const CLOSING = /[»”›"]/;
/** An apostrophe has no space behind it, except after a plural: so it closes only what its like opened. */
const CLOSING_SINGLE = /[’'](?:\P{L}|$)/u;
/** Between the word for the work and its title; a colon begins speech. */
const BEFORE_TITLE = /^[\s«“„‹"‘]*$/;

/**
 * Whether the name from `from` up to `to` stands in a quoted title; `isName` says of a token that it
 * belongs to some listed name.
 */
export function isInTitleOfWork(
  document: Document,
  from: number,
  to: number,
  isName: (token: number) => boolean,
): boolean {
  const opening = openingBefore(document, from);
  if (opening < 0) return false;
  const closing = closingAfter(document, from, opening);
  if (closing < 0) return false;
  const kind = opening - 1;
  if (kind >= 0 && (document.cues(kind) & NAMED_THING) !== 0 && BEFORE_TITLE.test(between(document, opening)))
    return true;
  if (document.styleOf(document.sentenceOf[from] ?? 0) !== PLAIN || document.language === 'de') return false;
  let others = 0;
  for (let token = opening; token < closing; token += 1) {
    if (token > opening && document.tokens.gap[token] === GAP_COMMA) return false;
    if (token >= from && token < to) continue;
    const flags = document.tokens.flags[token] ?? 0;
    const isSmallWord = (document.tokens.letters[token] ?? 0) < 2 || (document.cues(token) & FUNCTION) !== 0;
    if (isSmallWord || (flags & NUMBER) !== 0) continue;
    if ((flags & LOWER) !== 0) return false;
    if (!isName(token)) others += 1;
  }
  return others > 0;
}

/** The first token after the quotation mark that opens before a token, or -1. */
function openingBefore(document: Document, from: number): number {
  const sentence = document.sentenceOf[from];
  for (let token = from; token >= 0 && token > from - LONGEST_TITLE_OF_WORK; token -= 1) {
    if (document.sentenceOf[token] !== sentence) return -1;
    // Nearly all gaps are a space.
    if (document.tokens.gap[token] === GAP_SPACE) continue;
    const gap = between(document, token);
    if (OPENING.test(gap)) return token;
    if (CLOSING.test(gap)) return -1;
  }
  return -1;
}

/** The first token after the quotation mark that closes after a token, or -1. */
function closingAfter(document: Document, from: number, opening: number): number {
  const { count, gap, end } = document.tokens;
  const mark = between(document, opening).trimEnd().at(-1);
  const closes = mark === '‘' || mark === "'" ? CLOSING_SINGLE : CLOSING;
  for (let token = from + 1; token <= Math.min(count, opening + LONGEST_TITLE_OF_WORK); token += 1) {
    if (token === count)
      return closes.test(document.text.slice(end[token - 1], (end[token - 1] ?? 0) + 2)) ? token : -1;
    if (gap[token] !== GAP_SPACE && closes.test(between(document, token))) return token;
  }
  return -1;
}

function between(document: Document, token: number): string {
  const { start, end } = document.tokens;
  return token === 0
    ? ` ${document.text.slice(0, start[0])}`
    : document.text.slice(end[token - 1], start[token]);
}
