/**
 * Which sentences are no article at all but the interface around one: cookie notices, newsletter
 * forms, error messages, menus, lists of topics. Pages paste them between paragraphs, and extraction
 * keeps them; a name in them says nothing.
 *
 * A sentence is judged by phrases that ask the reader to do something together with what they ask
 * about, so that a report on cookies or on a newsletter stays a report. What has no sentence
 * structure and stands in or between such sentences belongs to them.
 */
import { CHROME_REQUESTS, CHROME_THINGS, CONSENT_WORDS } from './cues/chrome-words.ts';
import { GERMAN_CHROME_REQUESTS, GERMAN_CHROME_THINGS } from './cues/german.ts';
import { FUNCTION, MENU } from './cues/cue-bits.ts';
import { WordSet } from './cues/word-set.ts';
import { PORTUGUESE_CHROME_REQUESTS, PORTUGUESE_CHROME_THINGS } from './cues/portuguese.ts';
import { SPANISH_CHROME_REQUESTS, SPANISH_CHROME_THINGS } from './cues/spanish.ts';
import type { Document } from './document.ts';
import {
  AFTER_STOP,
  GAP_BLANK,
  GAP_OTHER,
  LOWER,
  NUMBER,
  hashFolded,
  SOFT_START,
  UPPER,
} from './tokenise.ts';

/** Requests and things together count so much in a sentence that is chrome. */
const ENOUGH = 2;
const REQUEST = 1;
/** `sign up` in the middle of a sentence may be what somebody did. */
const REQUEST_IN_PASSING = 0.5;
const THING = 1;
/** A label in passing (`close`, `error`) is hardly anything; with a capital it may be a button. */
const LABEL = 0.5;
/** In a sentence this short, one request is enough. */
const SHORT = 14;
/** A sentence that begins with a request and is no longer than this is one. */
const REQUEST_SENTENCE = 30;
/** What lies between two pieces of chrome and is no longer than this is chrome. */
const BETWEEN = 15;
/** "Partners", "data": one of them is anybody's word. */
const FEWEST_CONSENT_WORDS = 2;
/** A menu spelled out in lines has entries no longer than this. */
const MENU_ENTRY = 3;
const FEWEST_MENU_WORDS = 2;
const FEWEST_MENU_ENTRIES = 3;
/** So many bars or arrows in one line make it a list of topics. */
const FEWEST_SEPARATORS = 3;

interface Phrase {
  readonly hashes: readonly number[];
  readonly isRequest: boolean;
  /** Speaks to the reader or of the page itself, whoever writes it. */
  readonly isDirect: boolean;
}

let phrasesByOpening: Map<number, Phrase[]> | undefined;
const SPEAKS_TO_READER =
  /\b(?:you|we|your|our|please|vous|nous|votre|nos|veuillez|usted|tus?|nuestros?|nosotros|voce|seu|sua|nossos?|nossa|sie|ihre?n?|wir|uns|bitte)\b/;

function readPhrases(): Map<number, Phrase[]> {
  const phrases = new Map<number, Phrase[]>();
  for (const [isRequest, list] of [
    [true, CHROME_REQUESTS],
    [true, SPANISH_CHROME_REQUESTS],
    [true, PORTUGUESE_CHROME_REQUESTS],
    [true, GERMAN_CHROME_REQUESTS],
    [false, CHROME_THINGS],
    [false, SPANISH_CHROME_THINGS],
    [false, PORTUGUESE_CHROME_THINGS],
    [false, GERMAN_CHROME_THINGS],
  ] as const) {
    for (const line of list.trim().split('\n')) {
      const hashes = line.split(' ').map(hashFolded);
      const opening = hashes[0];
      if (opening === undefined) continue;
      const phrase = { hashes, isRequest, isDirect: SPEAKS_TO_READER.test(line) };
      const known = phrases.get(opening);
      if (known === undefined) phrases.set(opening, [phrase]);
      else known.push(phrase);
    }
  }
  return phrases;
}

/** Per sentence: 1 if it is interface, 0 if it is text. */
export function findBoilerplate(document: Document): Uint8Array {
  const chrome = new Uint8Array(document.sentenceCount);
  const loose = new Uint8Array(document.sentenceCount);
  let any = false;
  for (let sentence = 0; sentence < document.sentenceCount; sentence += 1) {
    const from = document.firstOf(sentence);
    const to = document.firstOf(sentence + 1);
    if (isChrome(document, from, to) || isMenu(document, from, to)) {
      chrome[sentence] = 1;
      any = true;
    } else if (!hasSentenceStructure(document, from, to) || isOnConsent(document, from, to))
      loose[sentence] = 1;
  }
  markMenuLines(document, chrome);
  if (any) spread(document, chrome, loose);
  return chrome;
}

function isChrome(document: Document, from: number, to: number): boolean {
  phrasesByOpening ??= readPhrases();
  const { hash, flags } = document.tokens;
  let score = 0;
  let requests = 0;
  let opensWithRequest = false;
  let seen: Phrase[] | undefined;
  for (let token = from; token < to; token += 1) {
    const candidates = phrasesByOpening.get(hash[token] ?? 0);
    if (candidates === undefined) continue;
    for (const phrase of candidates) {
      if (token + phrase.hashes.length > to || seen?.includes(phrase) === true) continue;
      if (!standsAt(hash, token, phrase)) continue;
      seen ??= [];
      seen.push(phrase);
      const isCapital = ((flags[token] ?? 0) & UPPER) !== 0;
      if (phrase.isRequest) {
        score += isCapital || phrase.isDirect ? REQUEST : REQUEST_IN_PASSING;
        requests += 1;
        if (token === from) opensWithRequest = true;
      } else if (phrase.hashes.length > 1 || phrase.isDirect) score += THING;
      else score += LABELS.has(phrase.hashes[0]) ? (isCapital ? LABEL : 0) : THING;
    }
  }
  if (score === 0) return false;
  const length = to - from;
  if (requests > 0 && score >= ENOUGH) return true;
  if (requests > 0 && score >= REQUEST && length <= SHORT) return true;
  if (opensWithRequest && length <= REQUEST_SENTENCE) return true;
  return requests === 0 && score >= ENOUGH && length <= SHORT && !hasSentenceStructure(document, from, to);
}

function standsAt(hash: Int32Array, token: number, { hashes }: Phrase): boolean {
  for (let word = 1; word < hashes.length; word += 1) if (hash[token + word] !== hashes[word]) return false;
  return true;
}

/** Words on buttons and in messages that the language uses every day as well. */
const LABELS = new WordSet(`
  error erreur success accept accepter close fermer password javascript advertisement publicite inbox unsubscribe
  publicidad publicidade anzeige werbung impressum datenschutz passwort boletin boletim contrasena senha
`);

const CONSENT = new WordSet(CONSENT_WORDS);

/** "France Médias and its partners store data": how a notice goes on. By itself it may be news. */
function isOnConsent(document: Document, from: number, to: number): boolean {
  let found: Set<number> | undefined;
  for (let token = from; token < to; token += 1) {
    const hash = document.tokens.hash[token] ?? 0;
    if (CONSENT.has(hash)) found = (found ?? new Set()).add(hash);
  }
  return found !== undefined && found.size >= FEWEST_CONSENT_WORDS;
}

/** A list of topics in one line. */
function isMenu(document: Document, from: number, to: number): boolean {
  if (to - from < FEWEST_MENU_ENTRIES || hasSentenceStructure(document, from, to)) return false;
  const entries = new Set<number>();
  let separators = 0;
  for (let token = from; token < to; token += 1) {
    if ((document.edgeCues(token) & MENU) !== 0) entries.add(document.tokens.hash[token] ?? 0);
    const isSeparated =
      ((document.tokens.flags[token] ?? 0) & SOFT_START) !== 0 && document.tokens.gap[token] === GAP_OTHER;
    if (token > from && isSeparated) separators += 1;
  }
  return (
    separators >= FEWEST_SEPARATORS || (entries.size >= FEWEST_MENU_WORDS && entries.size * 4 >= to - from)
  );
}

/** A menu with one entry a line: several very short lines in a row, two of which are usual entries. */
function markMenuLines(document: Document, chrome: Uint8Array): void {
  for (let sentence = 0; sentence < chrome.length; ) {
    let end = sentence;
    let entries = 0;
    while (end < chrome.length && isMenuEntry(document, end)) {
      for (let token = document.firstOf(end); token < document.firstOf(end + 1); token += 1)
        if ((document.edgeCues(token) & MENU) !== 0) entries += 1;
      end += 1;
    }
    if (end - sentence >= FEWEST_MENU_ENTRIES && entries >= FEWEST_MENU_WORDS) chrome.fill(1, sentence, end);
    sentence = Math.max(end, sentence + 1);
  }
}

function isMenuEntry(document: Document, sentence: number): boolean {
  const from = document.firstOf(sentence);
  const to = document.firstOf(sentence + 1);
  if (to - from > MENU_ENTRY || to === from) return false;
  const endsWithStop = ((document.tokens.flags[to] ?? 0) & AFTER_STOP) !== 0;
  return !endsWithStop && !hasSentenceStructure(document, from, to);
}

/** Whether some main word is written small: headings, menus and lists of topics have none. */
function hasSentenceStructure(document: Document, from: number, to: number): boolean {
  const { flags, letters } = document.tokens;
  for (let token = from; token < to; token += 1) {
    const flag = flags[token] ?? 0;
    if ((flag & LOWER) === 0 || (flag & NUMBER) !== 0) continue;
    if ((letters[token] ?? 0) < 2) continue;
    if ((document.cues(token) & FUNCTION) === 0) return true;
  }
  return false;
}

function spread(document: Document, chrome: Uint8Array, loose: Uint8Array): void {
  const sameBlock = (sentence: number): boolean =>
    document.tokens.gap[document.firstOf(sentence)] !== GAP_BLANK && sentence > 0;
  // Fragments in the same paragraph, forwards and backwards.
  for (let sentence = 1; sentence < chrome.length; sentence += 1)
    if (loose[sentence] === 1 && chrome[sentence - 1] === 1 && sameBlock(sentence)) chrome[sentence] = 1;
  for (let sentence = chrome.length - 2; sentence >= 0; sentence -= 1)
    if (loose[sentence] === 1 && chrome[sentence + 1] === 1 && sameBlock(sentence + 1)) chrome[sentence] = 1;
  // Whatever is short and lies between two pieces.
  let last = -1;
  for (let sentence = 0; sentence < chrome.length; sentence += 1) {
    if (chrome[sentence] !== 1) continue;
    if (last >= 0 && sentence - last > 1 && isShortStretch(document, loose, last + 1, sentence)) {
      chrome.fill(1, last + 1, sentence);
    }
    last = sentence;
  }
}

function isShortStretch(document: Document, loose: Uint8Array, from: number, to: number): boolean {
  if (document.firstOf(to) - document.firstOf(from) > BETWEEN) return false;
  for (let sentence = from; sentence < to; sentence += 1) if (loose[sentence] !== 1) return false;
  return true;
}
