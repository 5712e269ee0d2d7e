/**
 * A text as the linker sees it before it knows any name: tokens, sentences, and how far capitals can
 * be believed in each sentence.
 *
 * Lists and sets over the whole text are made at the first question: most texts hold no name that
 * asks for them.
 */
import { COMMON, FUNCTION, HYPHEN_TAIL, OFFICE, TITLE } from './cues/cue-bits.ts';
import { lexiconOf } from './cues/lexicon.ts';
import type { CueTable } from './cues/cue-table.ts';
import { compoundCuesOf } from './cues/german-compounds.ts';
import { guessLanguage, type Language, languageOf } from './language-guess.ts';
import { foldSlice } from './letters.ts';
import {
  CAPITALS,
  GAP_HYPHEN,
  GAP_LINE,
  LINE_START,
  LOWER,
  NUMBER,
  SENTENCE_START,
  type Tokens,
  tokenise,
  UPPER,
} from './tokenise.ts';
import { WordIndex } from './word-index.ts';

/** A sentence in which a capital letter means what it should. */
export const PLAIN = 0;
/** A headline in which every main word has a capital. */
const TITLED = 1;
/** Mostly capitals: no evidence of case at all. */
export const SHOUTED = 2;
/** A headline in capitals: no evidence of case, but the words around a name can be told as in any headline. */
export const SHOUTED_HEADLINE = 3;

/** From this share of its words on, a sentence is shouted. */
const SHOUTED_SHARE = 0.6;
/** A line in capitals with so many words of the language is a sentence, not a sign or a list. */
const FEWEST_SHOUTED_WORDS = 2;
/** A headline has at least so many main words; fewer are rather a name. */
const FEWEST_TITLED_WORDS = 3;
/** Without a common word in capitals, so many main words are needed to rule out a name. */
const FEWEST_UNPROVEN_WORDS = 5;

export class Document {
  readonly text: string;
  readonly tokens: Tokens;
  /** Per token: the number of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Per sentence: its first token, and at the end the number of tokens. */
  readonly sentenceStarts: readonly number[];
  readonly #styles: Int8Array;
  #words: WordIndex | undefined;
  #acronyms: Set<number> | undefined;
  readonly #declaredLanguage: string | undefined;
  #language: Language | undefined;
  #isLanguageKnown = false;
  #lexicon: CueTable | undefined;
  /** What German compounds are, by hash. */
  readonly #compounds = new Map<number, number>();

  /** `language` is what the page says of itself (BCP 47): it counts only where the text is too short to tell. */
  constructor(text: string, language?: string) {
    this.text = text;
    this.#declaredLanguage = language;
    this.tokens = tokenise(text);
    const { count, flags, gap } = this.tokens;
    this.sentenceOf = new Int32Array(count);
    const starts: number[] = [];
    for (let token = 0; token < count; token += 1) {
      const flag = flags[token] ?? 0;
      const isNewLine = (flag & LINE_START) !== 0 && (flag & LOWER) === 0;
      const isStart =
        (flag & SENTENCE_START) !== 0 || isNewLine || (gap[token] === GAP_LINE && this.#endsShouting(token));
      if (isStart) starts.push(token);
      this.sentenceOf[token] = starts.length - 1;
    }
    starts.push(count);
    this.sentenceStarts = starts;
    this.#styles = new Int8Array(starts.length).fill(-1);
  }

  /** Whether a token begins the line after a shouted headline, which ends with its line, however long that is. */
  #endsShouting(token: number): boolean {
    const { flags } = this.tokens;
    return (
      token > 1 &&
      ((flags[token] ?? 0) & CAPITALS) === 0 &&
      ((flags[token - 1] ?? 0) & (flags[token - 2] ?? 0) & CAPITALS) !== 0
    );
  }

  get sentenceCount(): number {
    return this.sentenceStarts.length - 1;
  }

  /** The first token of a sentence, and the first after it. */
  firstOf(sentence: number): number {
    return this.sentenceStarts[sentence] ?? 0;
  }

  /** `PLAIN`, `TITLED`, `SHOUTED` or `SHOUTED_HEADLINE`. */
  styleOf(sentence: number): number {
    const known = this.#styles[sentence] ?? PLAIN;
    if (known >= 0) return known;
    const style = this.#judgeStyle(this.firstOf(sentence), this.firstOf(sentence + 1));
    this.#styles[sentence] = style;
    return style;
  }

  /** The text from one token up to another, composed: what is compared with it is written so. */
  slice(token: number, end = token + 1): string {
    return this.text.slice(this.tokens.start[token], this.tokens.end[end - 1]).normalize('NFC');
  }

  /** Whether a quotation mark opens at a token. */
  isQuoted(token: number): boolean {
    const start = this.tokens.start[token] ?? 0;
    return /["'«“„‘]\s?$/.test(this.text.slice(Math.max(0, start - 2), start));
  }

  /** The language of the text, as far as it is one whose words are known. */
  get language(): Language | undefined {
    if (!this.#isLanguageKnown) {
      this.#language = guessLanguage(this.tokens) ?? languageOf(this.#declaredLanguage);
      this.#isLanguageKnown = true;
    }
    return this.#language;
  }

  /** What a token is, as bits of the lexicon. */
  cues(token: number): number {
    this.#lexicon ??= lexiconOf(this.language);
    const cues = this.#lexicon.cuesOf(this.tokens.hash[token] ?? 0);
    return cues === 0 && this.#language === 'de' ? this.#compoundCues(token) : cues;
  }

  #compoundCues(token: number): number {
    const { start, end, hash } = this.tokens;
    const key = hash[token] ?? 0;
    const known = this.#compounds.get(key);
    if (known !== undefined) return known;
    const cues = compoundCuesOf(foldSlice(this.text, start[token] ?? 0, end[token] ?? 0));
    this.#compounds.set(key, cues);
    return cues;
  }

  /** What a token does to a name beside it, as bits of the lexicon. */
  edgeCues(token: number): number {
    this.#lexicon ??= lexiconOf(this.language);
    return this.#lexicon.edgeCuesOf(this.tokens.hash[token] ?? 0);
  }

  /** Whether the text has this word, given by hash, with a small letter: then it is a common word. */
  hasSmall(hash: number): boolean {
    this.#words ??= new WordIndex(this.tokens);
    return (this.#words.flagsOf(hash) & LOWER) !== 0;
  }

  /** Whether a plain sentence of the text has this word, given by hash, in capitals: then it is an acronym. */
  hasCapitals(hash: number): boolean {
    if (this.#acronyms === undefined) {
      this.#acronyms = new Set();
      const { count, flags, hash: hashes } = this.tokens;
      for (let token = 0; token < count; token += 1)
        if (((flags[token] ?? 0) & CAPITALS) !== 0 && this.styleOf(this.sentenceOf[token] ?? 0) === PLAIN)
          this.#acronyms.add(hashes[token] ?? 0);
    }
    return this.#acronyms.has(hash);
  }

  /** The tokens of a word, given by hash, ascending. */
  positionsOf(hash: number): number[] {
    this.#words ??= new WordIndex(this.tokens);
    return this.#words.positionsOf(hash);
  }

  #judgeStyle(from: number, to: number): number {
    const { flags, gap } = this.tokens;
    let words = 0;
    let shouted = 0;
    let shoutedCommon = 0;
    let main = 0;
    let capital = 0;
    let small = 0;
    let proof = 0;
    let capitalFunction = 0;
    for (let token = from; token < to; token += 1) {
      const flag = flags[token] ?? 0;
      if ((flag & NUMBER) !== 0 || (flag & (UPPER | LOWER)) === 0) continue;
      const cues = this.cues(token);
      if ((this.tokens.letters[token] ?? 0) > 1) {
        words += 1;
        if ((flag & CAPITALS) !== 0) {
          shouted += 1;
          if ((cues & (FUNCTION | COMMON | TITLE | OFFICE)) !== 0) shoutedCommon += 1;
        } else if ((flag & LOWER) !== 0) small += 1;
      }
      if ((flag & UPPER) !== 0) {
        capital += 1;
        if ((cues & FUNCTION) === 0) main += 1;
        // A common word with a capital inside the sentence shows that capitals are the style here.
        if (token > from && (cues & (FUNCTION | COMMON)) !== 0 && (cues & TITLE) === 0) {
          proof += 1;
          if ((cues & FUNCTION) !== 0) capitalFunction += 1;
        }
      } else if ((cues & FUNCTION) === 0 && !(gap[token] === GAP_HYPHEN && (cues & HYPHEN_TAIL) !== 0)) {
        // One small main word and it is no headline of this style.
        if (this.#isMainWord(token)) main = Number.NEGATIVE_INFINITY;
      }
    }
    if (words >= 3 && shouted >= words * SHOUTED_SHARE && (shoutedCommon > 0 || small === 0))
      return small === 0 && shoutedCommon >= FEWEST_SHOUTED_WORDS ? SHOUTED_HEADLINE : SHOUTED;
    // German writes every noun so.
    if (this.language === 'de') return PLAIN;
    // A headline ends without a stop; a sentence of names and little else ends with one.
    if (this.#endsWithStop(to) && capitalFunction === 0) return PLAIN;
    if (capital === 0 || main < FEWEST_TITLED_WORDS) return PLAIN;
    return proof > 0 || main >= FEWEST_UNPROVEN_WORDS ? TITLED : PLAIN;
  }

  #endsWithStop(to: number): boolean {
    const { start, end, count } = this.tokens;
    const after = this.text.slice(end[to - 1], to < count ? start[to] : undefined);
    return after.trimStart().startsWith('.');
  }

  /** Letters after an apostrophe (the s of Mali's) are no words of a headline. */
  #isMainWord(token: number): boolean {
    return (this.tokens.letters[token] ?? 0) > 1;
  }
}
