/**
 * What stands at the edges of a span: whether the name ends there, or goes on into something else.
 *
 * "University of Mali", "Chad Smith", "Niger Delta" and "Brigitte Macron" hold a name of the pack and
 * mean another thing. Capitals tell: a span beside a capitalised word that is no title, adjective or
 * other common word belongs to a longer name this pack does not know.
 */
import {
  AMERICAN_STATE,
  COLOUR,
  COMMON,
  DATE,
  DESIGNATOR,
  DIRECTION,
  FUNCTION,
  GENERIC,
  GIVEN_NAME,
  COMPOUND_TAIL,
  HEAD_OF_NAME,
  HYPHEN_TAIL,
  LOCATIVE,
  NAME_PARTICLE,
  OFFICE,
  PEOPLE,
  PREFIX,
  PRIVATE_DEED,
  SMALL_HEAD,
  TIE,
  TITLE,
  TITLE_MODIFIER,
  VERB,
  WATERSIDE_NOUN,
} from './cues/cue-bits.ts';
import { type Document, PLAIN, SHOUTED, SHOUTED_HEADLINE } from './document.ts';
import type { Span } from './scan.ts';
import { isInTitleOfWork } from './works.ts';
import {
  CAPITALS,
  GAP_APOSTROPHE,
  GAP_BLANK,
  GAP_COMMA,
  GAP_DASH,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_SPACE,
  INITIAL,
  LINE_START,
  LOWER,
  NUMBER,
  SENTENCE_START,
  UPPER,
} from './tokenise.ts';

/** The name ends here. */
export const CLEAR = 0;
/** A capitalised word follows or precedes, but in a headline that may be any word. */
export const HEADLINE_WORD = 1;
/** The name goes on into something unknown. */
export const UNKNOWN = 2;
/** The name goes on into an unknown person. */
export const PERSONAL = 3;

export type Edge = typeof CLEAR | typeof HEADLINE_WORD | typeof UNKNOWN | typeof PERSONAL;

/** How far a chain of title words is followed: "Acting Deputy Foreign Minister for African Affairs". */
const LONGEST_TITLE = 8;

/** Words of a person's name between title and tie: "President Umaro Sissoco Embalo of". */
const LONGEST_PERSON = 4;

/** Edges of spans; `spans` are all those of the document, by position. */
export class CapitalRuns {
  readonly #document: Document;
  /** Per token: the index of the span over it plus one, or 0. */
  readonly #spanAt: Int32Array;
  readonly #spans: readonly Span[];
  readonly #lefts = new Map<number, Edge>();
  /** First words of listed names that stand in a plain sentence without a direction, by hash. */
  #alone: Set<number> | undefined;
  /** First words of listed names that stand in capitals within a sentence, by hash. */
  #inner: Set<number> | undefined;

  constructor(document: Document, spans: readonly Span[]) {
    this.#document = document;
    this.#spans = spans;
    this.#spanAt = new Int32Array(document.tokens.count);
    spans.forEach((span, index) => {
      this.#spanAt.fill(index + 1, span.from, span.to);
    });
  }

  /** What precedes the tokens from `from`; a span is asked about by its first token. */
  left(from: number, isOneWord: boolean): Edge {
    const known = this.#lefts.get(from);
    if (known !== undefined) return known;
    const edge = this.#judgeLeft(from, isOneWord);
    this.#lefts.set(from, edge);
    return edge;
  }

  #judgeLeft(from: number, isOneWord: boolean): Edge {
    const document = this.#document;
    const { flags, gap } = document.tokens;
    const before = from - 1;
    const to = this.#spans[(this.#spanAt[from] ?? 0) - 1]?.to ?? from + 1;
    if (isInTitleOfWork(document, from, to, (token) => this.#spanAt[token] !== 0)) return UNKNOWN;
    const style = document.styleOf(document.sentenceOf[from] ?? 0);
    if (style === SHOUTED) return CLEAR;
    if (style === SHOUTED_HEADLINE && isOneWord) {
      const doubt = this.#doubtInCapitals(from);
      if (doubt !== CLEAR) return doubt;
    }
    if (before < 0 || ((flags[from] ?? 0) & SENTENCE_START) !== 0)
      return isOneWord && this.#isRatherAWord(from) ? UNKNOWN : CLEAR;
    const flag = flags[before] ?? 0;
    const cues = document.cues(before);
    switch (gap[from] ?? GAP_SPACE) {
      case GAP_APOSTROPHE:
        // Elision: l'Algérie, d'Assimi, qu'Abdoulaye. Otherwise the apostrophe is inside a name.
        if ((cues & FUNCTION) !== 0 || (flag & LOWER) !== 0) return this.#tie(before, style);
        return UNKNOWN;
      case GAP_HYPHEN:
      case GAP_DASH:
        if (this.#spanAt[before] !== 0) return this.#neighbour(before, false);
        if (isOneWord && (document.edgeCues(before) & DIRECTION) !== 0) return UNKNOWN;
        if (isOneWord && this.#isParticle(before)) return PERSONAL;
        if ((flag & LOWER) !== 0 || (cues & (PREFIX | FUNCTION | PEOPLE)) !== 0 || gap[from] === GAP_DASH)
          return CLEAR;
        if ((flag & NUMBER) !== 0) return CLEAR;
        return (cues & GIVEN_NAME) !== 0 ? PERSONAL : UNKNOWN;
      case GAP_SPACE:
      case GAP_LINE:
        break;
      default:
        return CLEAR;
    }
    if ((flags[from] ?? 0) & LINE_START && document.styleOf(document.sentenceOf[before] ?? 0) !== PLAIN)
      return CLEAR;
    if (isOneWord && (flag & CAPITALS) === 0 && this.#isParticle(before)) return PERSONAL;
    if ((flag & UPPER) === 0) {
      if ((document.edgeCues(before) & SMALL_HEAD) !== 0) return UNKNOWN;
      if ((cues & TIE) !== 0 || this.#isTieWithArticle(before)) return this.#tie(before, style);
      return CLEAR;
    }
    // Between capitals "AU" is French before it is the African Union.
    const isWord = style === SHOUTED_HEADLINE && this.#doubtInCapitals(before) === UNKNOWN;
    if (this.#spanAt[before] !== 0 && !isWord) return this.#neighbour(before, isOneWord);
    if (style !== PLAIN && (cues & TIE) !== 0) return this.#tie(before, style);
    if (isOneWord && (document.edgeCues(before) & DIRECTION) !== 0) return this.#afterDirection(from, style);
    return this.#word(before, style, true, isOneWord);
  }

  /** What follows the tokens up to `to`. */
  right(to: number, from: number): Edge {
    const document = this.#document;
    const { flags, gap, count } = document.tokens;
    if (to >= count || ((flags[to] ?? 0) & SENTENCE_START) !== 0) return CLEAR;
    const style = document.styleOf(document.sentenceOf[from] ?? 0);
    if (style === SHOUTED) return CLEAR;
    const isGivenName = to - from === 1 && (document.cues(from) & GIVEN_NAME) !== 0;
    const flag = flags[to] ?? 0;
    const cues = document.cues(to);
    switch (gap[to] ?? GAP_SPACE) {
      case GAP_APOSTROPHE:
        return (flag & LOWER) !== 0 || (flag & INITIAL) !== 0 ? CLEAR : UNKNOWN;
      case GAP_HYPHEN:
      case GAP_DASH:
        if (this.#spanAt[to] !== 0 || gap[to] === GAP_DASH) return CLEAR;
        // A Paris-brest: French does not lean small words on a name.
        if ((flag & LOWER) !== 0 && (cues & (HYPHEN_TAIL | FUNCTION)) === 0 && document.language === 'fr')
          return (document.tokens.letters[to] ?? 0) > 2 ? UNKNOWN : CLEAR;
        if ((flag & UPPER) === 0 || (cues & (HYPHEN_TAIL | PEOPLE | TITLE)) !== 0) return CLEAR;
        return document.language === 'de' ? this.#germanNoun(to) : UNKNOWN;
      case GAP_SPACE:
      case GAP_LINE:
        break;
      case GAP_COMMA:
        return this.#isAmericanState(to) ? UNKNOWN : CLEAR;
      default:
        return CLEAR;
    }
    if (gap[to] === GAP_LINE && ((flags[to] ?? 0) & LINE_START) !== 0 && style !== PLAIN) return CLEAR;
    if ((flag & UPPER) === 0) return this.#goesOnSmall(from, to) ? UNKNOWN : CLEAR;
    if (this.#spanAt[to] !== 0) return isGivenName && style === PLAIN ? PERSONAL : CLEAR;
    const edge = this.#chain(to, style);
    if (isGivenName) {
      // "Jordan Rose", "Chad Drew": verbs are surnames too.
      const isVerb = style === PLAIN && (document.edgeCues(to) & VERB) !== 0;
      return edge === UNKNOWN || isVerb ? PERSONAL : edge;
    }
    // "The ambassador to Mali Joel Meyer", "le président du Niger Mohamed X": the person begins anew.
    return edge === PERSONAL && this.#followsSmallTie(from) ? CLEAR : edge;
  }

  /** Where all is in capitals: whether a word is a name at all ("US", "us"), and whether a person's. */
  #doubtInCapitals(token: number): Edge {
    const document = this.#document;
    const cues = document.cues(token);
    if ((cues & GIVEN_NAME) !== 0) return this.#isListed(token) ? CLEAR : HEADLINE_WORD;
    const isOrdinary = (cues & (FUNCTION | COMMON | TITLE)) !== 0;
    return isOrdinary && !document.hasCapitals(document.tokens.hash[token] ?? 0) ? UNKNOWN : CLEAR;
  }

  /** "Chad, Niger": a comma and another listed name at one side. */
  #isListed(token: number): boolean {
    const { gap } = this.#document.tokens;
    return (
      (gap[token] === GAP_COMMA && (this.#spanAt[token - 1] ?? 0) !== 0) ||
      (gap[token + 1] === GAP_COMMA && (this.#spanAt[token + 1] ?? 0) !== 0)
    );
  }

  /**
   * Whether a particle of personal names stands here: ag, al, von. What is a preposition or an article
   * in the language of the text (Spanish al, German von) is one only after a word that may be a name.
   */
  #isParticle(token: number): boolean {
    const document = this.#document;
    const cues = document.cues(token);
    if ((cues & NAME_PARTICLE) === 0) return false;
    if ((cues & (FUNCTION | LOCATIVE | TIE)) === 0) return true;
    const before = token - 1;
    if (before < 0 || document.tokens.gap[token] !== GAP_SPACE) return false;
    const flags = document.tokens.flags[before] ?? 0;
    if ((flags & UPPER) === 0 || ((document.tokens.flags[token] ?? 0) & SENTENCE_START) !== 0) return false;
    if ((document.cues(before) & GIVEN_NAME) !== 0) return true;
    return document.language !== 'de' && (flags & SENTENCE_START) === 0 && !this.#looksCommon(before);
  }

  /** A word in small letters after a name that makes something else of it. */
  #goesOnSmall(from: number, to: number): boolean {
    const document = this.#document;
    const edgeCues = document.edgeCues(to);
    // German "hat" is no hat.
    if ((edgeCues & COMPOUND_TAIL) !== 0 && (document.cues(to) & FUNCTION) === 0) return true;
    const next = to + 1;
    if (next >= document.tokens.count || document.tokens.gap[next] === GAP_BLANK) return false;
    const nextCues = document.edgeCues(next);
    // Havana brown cats; Paris green. "In Mali black birds" has a noun for its colour.
    if ((edgeCues & COLOUR) !== 0) {
      const endsThere =
        (document.tokens.gap[next] ?? 0) >= GAP_COMMA || (document.cues(next) & FUNCTION) !== 0;
      return endsThere || (nextCues & COMPOUND_TAIL) !== 0;
    }
    // A name of several words is rather a person's.
    if (to - from > 1) {
      if ((edgeCues & PRIVATE_DEED) !== 0) return true;
      if ((nextCues & PRIVATE_DEED) !== 0 && AUXILIARY.test(document.slice(to))) return true;
    }
    return (document.cues(to) & TIE) !== 0 && this.#spanAt[next] === 0 && this.#isCompass(next);
  }

  /** "Soudan du Sud", "Allemagne de l'Est", but not "le Mali du nord au sud". */
  #isCompass(token: number): boolean {
    const document = this.#document;
    const { count } = document.tokens;
    const at = ARTICLES.test(document.slice(token)) ? token + 1 : token;
    if (at >= count || !COMPASS.test(document.slice(at))) return false;
    return at + 1 >= count || !TOWARDS.test(document.slice(at + 1));
  }

  /** A noun in German, where every noun has a capital: "Ukraine-Krieg", "in Mali Soldaten". */
  #germanNoun(token: number): Edge {
    const cues = this.#document.cues(token);
    if ((cues & (HEAD_OF_NAME | GIVEN_NAME)) !== 0) return UNKNOWN;
    return this.#looksCommon(token) ? CLEAR : HEADLINE_WORD;
  }

  #followsSmallTie(from: number): boolean {
    const { gap, flags } = this.#document.tokens;
    if (from === 0 || gap[from] !== GAP_SPACE || ((flags[from - 1] ?? 0) & LOWER) === 0) return false;
    return (this.#document.cues(from - 1) & (TIE | LOCATIVE)) !== 0;
  }

  /** A capitalised word at the right, and the title it may begin. */
  #chain(from: number, style: number): Edge {
    const document = this.#document;
    const { flags, gap, count } = document.tokens;
    for (let token = from; token < Math.min(count, from + LONGEST_TITLE); token += 1) {
      const cues = document.cues(token);
      if ((cues & TITLE) !== 0) return CLEAR;
      if (token === from && (cues & (OFFICE | PEOPLE | DATE | FUNCTION)) !== 0) return CLEAR;
      if ((cues & TITLE_MODIFIER) === 0)
        return token === from ? this.#word(token, style, false, true) : this.#unknown(style);
      // "Foreign" alone is no title: the chain must arrive at one.
      const next = token + 1;
      const goesOn = next < count && gap[next] === GAP_SPACE && ((flags[next] ?? 0) & UPPER) !== 0;
      if (!goesOn) return this.#unknown(style);
    }
    return this.#unknown(style);
  }

  /** "University of …", "Banque du …": what the tie hangs on. */
  #tie(tie: number, style: number): Edge {
    const document = this.#document;
    const { flags, gap } = document.tokens;
    let head = tie;
    let hasTie = false;
    for (let steps = 0; steps < 3 && head >= 0; steps += 1) {
      const cues = document.cues(head);
      if ((cues & TIE) !== 0) hasTie = true;
      else if (!ARTICLES.test(document.slice(head))) break;
      if (
        ((flags[head] ?? 0) & SENTENCE_START) !== 0 ||
        (gap[head] !== GAP_SPACE && gap[head] !== GAP_APOSTROPHE)
      )
        return CLEAR;
      head -= 1;
    }
    if (!hasTie || head < 0) return CLEAR;
    if (((flags[head] ?? 0) & UPPER) === 0) {
      const edgeCues = document.edgeCues(head);
      if ((edgeCues & SMALL_HEAD) !== 0 || this.#isSquare(head)) return UNKNOWN;
      // Rivers have the article that states have not: "the banks of the", "les rives du".
      const hasArticle = tie - head > 1 || CONTRACTED.test(document.slice(tie));
      if ((edgeCues & WATERSIDE_NOUN) !== 0 && hasArticle) return UNKNOWN;
      return this.#isHeadOfName(head - 1) && gap[head] === GAP_SPACE ? UNKNOWN : CLEAR;
    }
    const cues = document.cues(head);
    // Before a tie even a common noun is the head of a name: "Bank of", "Battle of".
    if ((cues & HEAD_OF_NAME) !== 0)
      return style === PLAIN || ((flags[head] ?? 0) & SENTENCE_START) !== 0 ? UNKNOWN : this.#headIn(head);
    if ((cues & (TITLE | TITLE_MODIFIER | OFFICE | PEOPLE)) !== 0) return CLEAR;
    if (this.#spanAt[head] !== 0) return CLEAR;
    if (((flags[head] ?? 0) & SENTENCE_START) !== 0) return (cues & GIVEN_NAME) !== 0 ? PERSONAL : CLEAR;
    if (this.#followsTitle(head)) return CLEAR;
    if ((cues & GIVEN_NAME) !== 0) return this.#unknown(style);
    if (document.language === 'de') return this.#looksCommon(head) ? CLEAR : HEADLINE_WORD;
    // A common noun in capitals names a body ("Eagles of Mali"); what is none is a person from there
    // ("Presidents Ouattara of Ivory Coast and Goita of Mali"). French says it with other words.
    const isOf = ENGLISH_TIE.test(document.slice(head + 1));
    return isOf && !this.#looksCommon(head) && !this.#isHeadOfName(head - 1) ? CLEAR : this.#unknown(style);
  }

  /** "Place de Varsovie", or a small "place de" in a sentence about streets; "la place du Mali" is its rank. */
  #isSquare(head: number): boolean {
    const document = this.#document;
    if (!SQUARE.test(document.slice(head))) return false;
    if (((document.tokens.flags[head] ?? 0) & UPPER) !== 0) return true;
    const sentence = document.sentenceOf[head] ?? 0;
    for (let token = document.firstOf(sentence); token < document.firstOf(sentence + 1); token += 1)
      if (STREET.test(document.slice(token))) return true;
    return false;
  }

  /** "King Abdullah of …": a title before the capitals that lead up to a token. */
  #followsTitle(head: number): boolean {
    const { gap, flags } = this.#document.tokens;
    for (let token = head; token > 0 && token > head - LONGEST_PERSON; token -= 1) {
      if (gap[token] !== GAP_SPACE || ((flags[token] ?? 0) & SENTENCE_START) !== 0) return false;
      if ((this.#document.cues(token - 1) & TITLE) !== 0) return true;
      if (((flags[token - 1] ?? 0) & UPPER) === 0) return false;
    }
    return false;
  }

  /** "Institut français du …", "Société Energie du …": one word further on is the head of a name. */
  #isHeadOfName(token: number): boolean {
    if (token < 0 || ((this.#document.tokens.flags[token] ?? 0) & UPPER) === 0) return false;
    return (
      (this.#document.cues(token) & HEAD_OF_NAME) !== 0 && this.#document.tokens.gap[token + 1] === GAP_SPACE
    );
  }

  #isTieWithArticle(token: number): boolean {
    return (
      token > 0 && ARTICLES.test(this.#document.slice(token)) && (this.#document.cues(token - 1) & TIE) !== 0
    );
  }

  /** Another span directly at the left: its own left edge is then ours, "Bank of Africa Mali". */
  #neighbour(token: number, isOneWord: boolean): Edge {
    const span = this.#spans[(this.#spanAt[token] ?? 0) - 1];
    if (span === undefined) return CLEAR;
    if (isOneWord && span.to - span.from === 1 && (this.#document.cues(span.from) & GIVEN_NAME) !== 0)
      return PERSONAL;
    return this.left(span.from, span.to - span.from === 1);
  }

  /** A capitalised word beside a name: whether it may stand there without being part of it. */
  #word(token: number, style: number, isLeft: boolean, isOneWord: boolean): Edge {
    const document = this.#document;
    const cues = document.cues(token);
    const flag = document.tokens.flags[token] ?? 0;
    if (isLeft && (flag & SENTENCE_START) !== 0 && (cues & FUNCTION) !== 0) return CLEAR;
    // "Mali Will Help": where every word has a capital, Will and Mark are rather no persons.
    const isWord =
      style !== PLAIN && ((cues & (FUNCTION | COMMON)) | (document.edgeCues(token) & VERB)) !== 0;
    if ((cues & GIVEN_NAME) !== 0 && (cues & (TITLE | DATE)) === 0 && !isWord) return PERSONAL;
    if ((cues & (TITLE | PEOPLE | DATE | DESIGNATOR)) !== 0) return CLEAR;
    if ((cues & FUNCTION) !== 0) return CLEAR;
    if (!isLeft && (document.edgeCues(token) & VERB) !== 0) return CLEAR;
    if (isLeft && (flag & SENTENCE_START) !== 0) {
      if ((cues & HEAD_OF_NAME) !== 0) return UNKNOWN;
      if (document.language === 'de' && isOneWord) return this.#germanNoun(token);
      // One unknown word at the start of a sentence is rather an ordinary word than a part of a
      // full name; before a single word it may be the first half of one ("Defiant", "Zenabou").
      return !isOneWord || this.#looksCommon(token) || !this.#isLatin(token) ? CLEAR : UNKNOWN;
    }
    if (isLeft && (flag & INITIAL) !== 0) return PERSONAL;
    if (document.language === 'de' && style === PLAIN) return this.#germanNoun(token);
    if (style !== PLAIN) {
      if ((cues & HEAD_OF_NAME) !== 0) return this.#headIn(token);
      return this.#looksCommon(token) ? CLEAR : HEADLINE_WORD;
    }
    return UNKNOWN;
  }

  /** The head of a name in a headline; a court or a council may be an ordinary word there. */
  #headIn(token: number): Edge {
    return (this.#document.cues(token) & (COMMON | GENERIC | OFFICE)) !== 0 ? HEADLINE_WORD : UNKNOWN;
  }

  /** "New Mexico", "South Sudan"; a headline's "New Mali Junta" only where the text has Mali by itself. */
  #afterDirection(from: number, style: number): Edge {
    if (style === PLAIN || !NEW.test(this.#document.slice(from - 1))) return UNKNOWN;
    if (this.#alone === undefined) {
      this.#alone = new Set();
      for (const span of this.#spans) {
        const isPlain = this.#document.styleOf(this.#document.sentenceOf[span.from] ?? 0) === PLAIN;
        const isDirected = span.from > 0 && (this.#document.edgeCues(span.from - 1) & DIRECTION) !== 0;
        if (isPlain && !isDirected) this.#alone.add(this.#document.tokens.hash[span.from] ?? 0);
      }
    }
    return this.#alone.has(this.#document.tokens.hash[from] ?? 0) ? HEADLINE_WORD : UNKNOWN;
  }

  /**
   * "Seul ?", "Turkey is roasted, and the rest of the turkey frozen": at the start of a sentence a word
   * the language or this text has is no name, unless it stands in capitals within a sentence too.
   */
  #isRatherAWord(token: number): boolean {
    const document = this.#document;
    const { flags, hash } = document.tokens;
    if (((flags[token] ?? 0) & (CAPITALS | LOWER | INITIAL)) !== 0) return false;
    const cues = document.cues(token);
    if ((cues & (PEOPLE | GENERIC)) !== 0) return false;
    const word = hash[token] ?? 0;
    if ((cues & (FUNCTION | COMMON)) === 0 && !document.hasSmall(word)) return false;
    if (this.#inner === undefined) {
      this.#inner = new Set();
      for (const span of this.#spans)
        if (((flags[span.from] ?? 0) & (SENTENCE_START | LOWER)) === 0) this.#inner.add(hash[span.from] ?? 0);
    }
    return !this.#inner.has(word);
  }

  /** Paris, Texas; Berlin, New Hampshire; Moscow, Pa. */
  #isAmericanState(token: number): boolean {
    const document = this.#document;
    const { gap, count, end } = document.tokens;
    if (this.#spanAt[token] !== 0) return false;
    if ((document.cues(token) & AMERICAN_STATE) !== 0) return true;
    const next = token + 1;
    const isPair = next < count && gap[next] === GAP_SPACE && (document.edgeCues(token) & DIRECTION) !== 0;
    if (isPair && SECOND_OF_AMERICAN_STATE.test(document.slice(next))) return true;
    const at = end[token] ?? 0;
    return AMERICAN_ABBREVIATION.test(document.text.slice(document.tokens.start[token], at + 1));
  }

  /** The lists know languages in Latin letters; of a word in another script they could say nothing. */
  #isLatin(token: number): boolean {
    const { start } = this.#document.tokens;
    // Of words of the plain alphabet one can tell without asking Unicode.
    const first = this.#document.text.charCodeAt(start[token] ?? 0) | SMALL;
    return (first >= FIRST_SMALL && first <= LAST_SMALL) || LATIN.test(this.#document.slice(token));
  }

  #unknown(style: number): Edge {
    return style === PLAIN ? UNKNOWN : HEADLINE_WORD;
  }

  /** Where capitals say nothing: whether a word is an ordinary one, by list, by the text, or by ending. */
  #looksCommon(token: number): boolean {
    const cues = this.#document.cues(token);
    if (
      (cues &
        (COMMON | FUNCTION | GENERIC | OFFICE | TITLE | TITLE_MODIFIER | PREFIX | HYPHEN_TAIL | DATE)) !==
      0
    )
      return true;
    if ((cues & GIVEN_NAME) !== 0) return false;
    if (this.#document.hasSmall(this.#document.tokens.hash[token] ?? 0)) return true;
    if ((this.#document.tokens.letters[token] ?? 0) < SHORTEST_INFLECTED) return false;
    return INFLECTED.test(this.#document.slice(token));
  }
}

const ENGLISH_TIE = /^of$/i;
const LATIN = /^\p{Script=Latin}/u;
/** Set in the units of small letters, and not in those of capitals. */
const SMALL = 0x20;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;
const ARTICLES = /^(?:the|la|l|le|les|el|los|las|der|den|dem)$/i;
/** Ties that hold the article. */
const SQUARE = /^(?:place|square|porte|gare|station)$/i;
const STREET = /^(?:rue|avenue|boulevard|arrondissement)$/i;
const CONTRACTED = /^(?:du|del|do|da)$/i;
const NEW = /^(?:new|nouveau|nouvelle|nuevo|nueva|novo|nova)$/i;
const COMPASS = /^(?:north|south|east|west|nord|sud|est|ouest|norte|sur|este|oeste|sul|leste)$/i;
/** After a point of the compass: from north to south. */
const TOWARDS = /^(?:to|au|à|vers|al|ao)$/i;
/** Not York: "in Paris, New York and Tokyo" are three towns. */
const SECOND_OF_AMERICAN_STATE = /^(?:Hampshire|Jersey|Mexico|Carolina|Dakota|Virginia)$/;
/** As papers write them, with their full stops. */
const AMERICAN_ABBREVIATION =
  /^(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.|N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|W\.Va)/;
/** "Il a chanté", "ha cantado". */
const AUXILIARY = /^(?:a|ha|hat|has|had|avait)$/i;
/** Shorter words with these endings are as often names: Ying, Fred, Moss. */
const SHORTEST_INFLECTED = 5;
/** Endings of verbs, adverbs and abstract nouns; names seldom have them. */
const INFLECTED =
  /(?:ing|ed|ly|tion|tions|sion|sions|ment|ments|ity|ness|ists?|isme|ism|ées?|és|ent|ait|aient|ants?|antes?|ques?|ci[oó]n|ciones|dad|mente|ção|ções|[^s]s)$/iu;
