/**
 * The words directly before and after a span that say what kind of thing it is: a title, a form of
 * address, a preposition of place, a calling, a number, a family.
 */
import {
  AMERICAN_STATE,
  FEMALE_ADDRESS,
  FUNCTION,
  HONORIFIC,
  KINSHIP,
  LOCATIVE,
  MALE_ADDRESS,
  NAMED_THING,
  OFFICE,
  PEOPLE,
  PRIVATE_CALLING,
  TIE,
  TITLE,
  TITLE_MODIFIER,
} from './cues/cue-bits.ts';
import { type Document, PLAIN } from './document.ts';
import {
  GAP_APOSTROPHE,
  GAP_BLANK,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_OTHER,
  GAP_SPACE,
  LOWER,
  NUMBER,
  SENTENCE_START,
} from './tokenise.ts';

/** A title is not looked for further away than this: "Minister of Territorial Administration and Decentralisation". */
const LONGEST_TITLE = 8;
/** Nor an apposition: "…, the foreign minister of Mali, …". */
const LONGEST_APPOSITION = 8;
/** A year further away in the sentence than this dates something else. */
const LONGEST_YEARS = 40;
/** France 24, Africa 7: numbers that belong to a name are short. */
const LONGEST_NUMBER = 2;

/** True if a title or rank stands directly before the token. */
export function followsTitle(document: Document, from: number): boolean {
  return isBeside(document, from) && (document.cues(from - 1) & TITLE) !== 0;
}

/** True if what precedes is said of persons only: Mr, Colonel, singer. */
export function isAddressed(document: Document, from: number): boolean {
  if (!isBeside(document, from) || (document.cues(from - 1) & HONORIFIC) === 0) return false;
  const isSmall = ((document.tokens.flags[from - 1] ?? 0) & LOWER) !== 0;
  // Written small and without accents these are English adjectives or pronouns: "a major Mali road".
  return !(isSmall && /^(?:general|major|coach|judge|me|sir)$/.test(document.slice(from - 1)));
}

export function followsFemaleAddress(document: Document, from: number): boolean {
  return isBeside(document, from) && (document.cues(from - 1) & FEMALE_ADDRESS) !== 0;
}

export function followsMaleAddress(document: Document, from: number): boolean {
  return isBeside(document, from) && (document.cues(from - 1) & MALE_ADDRESS) !== 0;
}

export function followsLocative(document: Document, from: number): boolean {
  return isBeside(document, from) && isLocative(document, from - 1);
}

/** Whether a word is a preposition of place; “a” without its accent is one only where French, Spanish or Portuguese is written. */
export function isLocative(document: Document, token: number): boolean {
  if ((document.cues(token) & LOCATIVE) === 0) return false;
  return !/^a$/i.test(document.slice(token)) || A_IS_LOCATIVE.has(document.language);
}

const A_IS_LOCATIVE = new Set<string | undefined>(['fr', 'es', 'pt']);

/** True after of, de, du: the north of Chad. */
export function followsTie(document: Document, from: number): boolean {
  return isBeside(document, from) && (document.cues(from - 1) & TIE) !== 0;
}

/** True of "the Maiga family", "la famille Maïga", "les Maïga". */
export function isFamily(document: Document, from: number, to: number): boolean {
  return hasKin(document, from, to) || (isBeside(document, from) && /^les$/i.test(document.slice(from - 1)));
}

/** True of “the Wagner family”, “la famille Mali”. */
export function hasKin(document: Document, from: number, to: number): boolean {
  if (isBeside(document, to) && (document.cues(to) & KINSHIP) !== 0) return true;
  return isBeside(document, from) && (document.cues(from - 1) & KINSHIP) !== 0;
}

/** True of “l'avenue Modibo-Keïta”: French joins the names of persons when a thing is called after them. */
export function isNameOfThing(document: Document, from: number, to: number): boolean {
  const { gap } = document.tokens;
  for (let token = from + 1; token < to; token += 1) if (gap[token] !== GAP_HYPHEN) return false;
  return to - from > 1;
}

/** True of "the film Timbuktu", also with the name in quotation marks. */
export function isNamedThing(document: Document, from: number): boolean {
  if (from === 0 || document.sentenceOf[from] !== document.sentenceOf[from - 1]) return false;
  const between = document.tokens.gap[from] ?? 0;
  if (between === GAP_COMMA || (between === GAP_OTHER && !document.isQuoted(from))) return false;
  return (document.cues(from - 1) & NAMED_THING) !== 0;
}

/** The last of the years that the sentence speaks of, or `undefined` if it speaks of none. */
export function latestYearAround(document: Document, token: number): number | undefined {
  const sentence = document.sentenceOf[token] ?? 0;
  const first = Math.max(document.firstOf(sentence), token - LONGEST_YEARS);
  const end = Math.min(document.firstOf(sentence + 1), token + LONGEST_YEARS);
  let latest: number | undefined;
  for (let at = first; at < end; at += 1) {
    if (((document.tokens.flags[at] ?? 0) & NUMBER) === 0) continue;
    const digits = document.slice(at);
    if (/^(?:1[4-9]|20)\d\d$/.test(digits)) latest = Math.max(latest ?? 0, Number(digits));
  }
  return latest;
}

/** True of “Timbuktu” with quotation marks around just this name. */
export function isQuotedAlone(document: Document, from: number, to: number): boolean {
  const { end } = document.tokens;
  const after = end[to - 1] ?? 0;
  return (
    document.isQuoted(from) && /^\s?(?:["»”›]|['’](?!\p{L}))/u.test(document.text.slice(after, after + 3))
  );
}

/** True of “Paris, Texas”. */
export function isInAmerica(document: Document, to: number): boolean {
  const { gap, count } = document.tokens;
  return to < count && gap[to] === GAP_COMMA && (document.cues(to) & AMERICAN_STATE) !== 0;
}

/**
 * True of “the Tombouctou”, “le Dakar”, “un Paris”: a determiner before a name that has none, which
 * does not belong to a noun after it (“the Mali government”).
 */
export function hasOddArticle(document: Document, from: number, to: number, isTown: boolean): boolean {
  if (!isBeside(document, from) || document.tokens.gap[from] === GAP_APOSTROPHE) return false;
  const word = document.slice(from - 1);
  // In French states have the article and towns have none.
  if (document.language === 'fr') return isTown && FRENCH_DETERMINER.test(word);
  if (!/^the$/i.test(word) || ARTICLED.test(document.slice(from))) return false;
  const { flags, gap, count } = document.tokens;
  if (to >= count || ((flags[to] ?? 0) & SENTENCE_START) !== 0) return true;
  const between = gap[to] ?? 0;
  if (between === GAP_COMMA || between === GAP_OTHER || between === GAP_BLANK) return true;
  return between < GAP_COMMA && between !== GAP_HYPHEN && (document.cues(to) & FUNCTION) !== 0;
}

/**
 * True of “Chad est américain” in French, where states have the article: neither it nor a preposition
 * before the name, and a sentence goes on after it.
 */
export function lacksArticle(document: Document, from: number, to: number): boolean {
  if (document.language !== 'fr' || document.styleOf(document.sentenceOf[from] ?? 0) !== PLAIN) return false;
  const { flags, gap, count } = document.tokens;
  if (to >= count || gap[to] !== GAP_SPACE || ((flags[to] ?? 0) & LOWER) === 0) return false;
  if ((document.cues(to) & FUNCTION) !== 0 && !/^(?:a|est|fut|fait|va|ne|n|se|s)$/i.test(document.slice(to)))
    return false;
  if (ARTICLELESS.test(document.slice(from))) return false;
  if (((flags[from] ?? 0) & SENTENCE_START) !== 0) return true;
  const between = gap[from] ?? 0;
  return between === GAP_OTHER || (between === GAP_SPACE && (document.cues(from - 1) & FUNCTION) === 0);
}

const FRENCH_DETERMINER =
  /^(?:le|la|un|une|ce|cet|cette|mon|son|notre|nouveau|nouvelle|petit|petite|petites|grand|vieux)$/i;
/** States without the article in French. */
const ARTICLELESS =
  /^(?:cuba|isra[eë]l|madagascar|djibouti|ha[iï]ti|chypre|malte|monaco|singapour|oman|bahre[iï]n|maurice|ta[iï]wan|andorre|nauru|kiribati|vanuatu|tuvalu|palaos|tonga|samoa|sainte?|burkina)$/i;

/** States that have the article, or had it. */
const ARTICLED =
  /^(?:gambia|netherlands|philippines|maldives|bahamas|seychelles|comoros|ukraine|sudan|congo|lebanon|yemen|us|usa|u\.s\.|uk|uae|un|eu|vatican)$/i;

/** True if a short number follows that is not counted by what comes after: France 24, but not "in Mali 24 people". */
export function isNumbered(document: Document, from: number, to: number): boolean {
  const { flags, start, end, count } = document.tokens;
  if (!isBeside(document, to) || ((flags[to] ?? 0) & NUMBER) === 0) return false;
  if ((end[to] ?? 0) - (start[to] ?? 0) > LONGEST_NUMBER) return false;
  // A score, 1-0, or a share, 24%: the number is counted.
  const after = to + 1;
  if (after < count && ((flags[after] ?? 0) & NUMBER) !== 0 && (end[to] ?? 0) + 1 === start[after])
    return false;

  return !followsLocative(document, from) || /^(?:sur|to|à)$/i.test(document.slice(from - 1));
}

/** True of somebody who is introduced by a calling outside politics and war. */
export function hasPrivateCalling(document: Document, from: number, to: number): boolean {
  const { gap, count } = document.tokens;
  let before = from - 1;
  if (isBeside(document, from) && (document.cues(before) & PEOPLE) !== 0 && isBeside(document, before))
    before -= 1;
  if (isBeside(document, from) && (document.cues(before) & PRIVATE_CALLING) !== 0) return true;
  if (to >= count || gap[to] !== GAP_COMMA) return false;
  let isPrivate = false;
  for (let token = to; token < Math.min(count, to + LONGEST_APPOSITION); token += 1) {
    if (token > to && endsApposition(gap[token] ?? 0)) break;
    const cues = document.cues(token);
    if ((cues & (TITLE | OFFICE)) !== 0) return false;
    if ((cues & PRIVATE_CALLING) !== 0) isPrivate = true;
  }
  return isPrivate;
}

/**
 * Where the title before the tokens begins, with the adjective of its state: at “Malian” in “the
 * Malian foreign minister X”; `from` itself where there is none.
 */
export function titleStart(document: Document, from: number): number {
  const { gap, flags } = document.tokens;
  let first = from;
  while (first > 0 && from - first < LONGEST_TITLE) {
    const between = gap[first] ?? 0;
    if (between === GAP_COMMA || between === GAP_OTHER || between === GAP_BLANK) break;
    if (((flags[first] ?? 0) & SENTENCE_START) !== 0) break;
    const cues = document.cues(first - 1);
    if ((cues & (TITLE | TITLE_MODIFIER | PEOPLE | OFFICE | FUNCTION | TIE)) === 0) break;
    first -= 1;
  }
  return first;
}

/** The hashes of the title words that stand before the tokens, or after them between commas. */
export function titlesAround(document: Document, from: number, to: number): Set<number> {
  const { hash, gap, count } = document.tokens;
  const titles = new Set<number>();
  for (let token = titleStart(document, from); token < from; token += 1)
    if ((document.cues(token) & TITLE) !== 0) titles.add(hash[token] ?? 0);
  if (to < count && gap[to] === GAP_COMMA) {
    for (let token = to; token < Math.min(count, to + LONGEST_APPOSITION); token += 1) {
      if (token > to && endsApposition(gap[token] ?? 0)) break;
      if ((document.cues(token) & TITLE) !== 0) titles.add(hash[token] ?? 0);
    }
  }
  return titles;
}

function endsApposition(gap: number): boolean {
  return gap === GAP_COMMA || gap === GAP_OTHER || gap === GAP_BLANK;
}

/** True if nothing but a space or a hyphen stands between a token and the one before it. */
function isBeside(document: Document, token: number): boolean {
  const { gap, flags, count } = document.tokens;
  if (token <= 0 || token >= count || ((flags[token] ?? 0) & SENTENCE_START) !== 0) return false;
  const between = gap[token] ?? 0;
  return between < GAP_COMMA && between !== GAP_HYPHEN;
}
