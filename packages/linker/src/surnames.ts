/**
 * Bare surnames: "Maiga said" after "Colonel Abdoulaye Maiga".
 *
 * Surnames are no names of the pack. One is read only in a text that has the full name (an anchor), and only
 * while nobody else of that surname could be meant: another anchor, or an unknown person ("Rokia
 * Maiga") who then blocks the surname. Namesakes are told apart by title or first name, or because
 * only one has been introduced so far; otherwise nothing is read.
 */
import type { CapitalRuns } from './capital-runs.ts';
import { CLEAR, HEADLINE_WORD } from './capital-runs.ts';
import {
  COMMON,
  DATE,
  FEMALE_ADDRESS,
  FEMALE_NAME,
  FUNCTION,
  MALE_NAME,
  NAME_PARTICLE,
  PARTICLE,
} from './cues/cue-bits.ts';
import { type Document, PLAIN } from './document.ts';
import { isNamedFamilyFirst } from './family-first.ts';
import { isCyrillic, splitWord } from './inflection.ts';
import { foldSlice } from './letters.ts';
import { hashStem } from './name-hash.ts';
import type { NamesPack } from './open-names-pack.ts';
import { NO_ENTITY } from './names-pack-format.ts';
import { Score } from './score.ts';
import { isInTitleOfWork } from './works.ts';
import {
  followsFemaleAddress,
  followsMaleAddress,
  followsTitle,
  hasPrivateCalling,
  isFamily,
  titlesAround,
} from './surroundings.ts';
import {
  CAPITALS,
  GAP_COMMA,
  GAP_DASH,
  GAP_HYPHEN,
  INITIAL,
  LOWER,
  SENTENCE_START,
  UPPER,
} from './tokenise.ts';

/** A person read by a full name. */
interface FullName {
  readonly from: number;
  readonly to: number;
  readonly entity: number;
}

interface SurnameReading {
  readonly from: number;
  readonly to: number;
  readonly entity: number;
  readonly score: Score;
}

/** A person whose full name stands in the text, with all that the text says at these places. */
interface Bearer {
  readonly entity: number;
  /** The first token of the first full name. */
  readonly introducedAt: number;
  readonly titles: Set<number>;
  /** Per sentence with a full name: its first token there. */
  readonly sentences: Map<number, number>;
  /** The different full names, by their tokens. */
  readonly forms: Map<string, Form>;
}

interface Form {
  /** Hashes of the tokens up to the surname. */
  readonly tokens: readonly number[];
  readonly firstToken: number;
}

/** Unknown persons of a surname. */
interface Strangers {
  readonly introducedAt: number;
  /** True while all of them have the given name of a woman. */
  areWomen: boolean;
  readonly sentences: Set<number>;
}

/** At most places no first name stands before the surname, and a long page has many of them. */
const NOBODY: ReadonlySet<number> = new Set();

interface Occurrence {
  readonly from: number;
  readonly token: number;
  readonly bearers: readonly Bearer[];
  /** Entities whose first name or initial stands before the surname here. */
  readonly named: ReadonlySet<number>;
}

export class Surnames {
  readonly #pack: NamesPack;
  readonly #document: Document;
  readonly #runs: CapitalRuns;
  readonly #isChrome: Uint8Array;
  /** Per surname, by `#keyOf`. */
  readonly #bearers = new Map<number, Bearer[]>();
  readonly #strangers = new Map<number, Strangers>();

  constructor(
    pack: NamesPack,
    document: Document,
    runs: CapitalRuns,
    isChrome: Uint8Array,
    fullNames: readonly FullName[],
  ) {
    this.#pack = pack;
    this.#document = document;
    this.#runs = runs;
    this.#isChrome = isChrome;
    for (const name of fullNames) this.#introduce(name);
  }

  /** The persons whose full name stands in the text and whose surname is this token. */
  bearersOf(token: number): ReadonlySet<number> {
    return new Set((this.#bearers.get(this.#keyOf(token)) ?? []).map((bearer) => bearer.entity));
  }

  /** Whether somebody whose full name stands in the text has this token for a surname. */
  isSurname(token: number): boolean {
    return this.#bearers.size > 0 && this.#bearers.has(this.#keyOf(token));
  }

  /**
   * The readings of all bare surnames, sure enough or not; `isTaken` says of a token that it belongs to
   * another mention.
   */
  read(isTaken: (token: number) => boolean): SurnameReading[] {
    if (this.#bearers.size === 0) return [];
    const { flags, count } = this.#document.tokens;
    const occurrences: Occurrence[] = [];
    for (let token = 0; token < count; token += 1) {
      if (((flags[token] ?? 0) & LOWER) !== 0) continue;
      const bearers = this.#bearers.get(this.#keyOf(token));
      if (bearers === undefined || isTaken(token)) continue;
      if (this.#isChrome[this.#document.sentenceOf[token] ?? 0] === 1) continue;
      const occurrence = this.#readOccurrence(token, bearers, isTaken);
      if (occurrence !== undefined) occurrences.push(occurrence);
    }
    const readings: SurnameReading[] = [];
    for (const occurrence of occurrences) {
      const reading = this.#resolve(occurrence);
      if (reading !== undefined) readings.push(reading);
    }
    return readings;
  }

  /** What a surname is known by: its hash, or that of its stem in scripts whose languages decline names. */
  #keyOf(token: number): number {
    const { text, tokens } = this.#document;
    const start = tokens.start[token] ?? 0;
    if (!isCyrillic(text.charCodeAt(start))) return tokens.hash[token] ?? 0;
    return hashStem(splitWord(foldSlice(text, start, tokens.end[token] ?? 0)).stem).hash;
  }

  #introduce({ from, to, entity }: FullName): void {
    const document = this.#document;
    if (to - from < 2) return;
    const surname = this.#isFamilyFirst(from, entity) ? from : to - 1;
    // A number or a lone letter ("Mohammed VI", "Malcolm X") names nobody by itself.
    if ((document.tokens.end[surname] ?? 0) - (document.tokens.start[surname] ?? 0) < 2) return;
    if ((document.cues(surname) & PARTICLE) !== 0) return;
    const key = this.#keyOf(surname);
    let bearers = this.#bearers.get(key);
    if (bearers === undefined) {
      bearers = [];
      this.#bearers.set(key, bearers);
    }
    let bearer = bearers.find((known) => known.entity === entity);
    if (bearer === undefined) {
      bearer = { entity, introducedAt: from, titles: new Set(), sentences: new Map(), forms: new Map() };
      bearers.push(bearer);
    }
    for (const title of titlesAround(document, from, to)) bearer.titles.add(title);
    const sentence = document.sentenceOf[from] ?? 0;
    if (!bearer.sentences.has(sentence)) bearer.sentences.set(sentence, from);
    const tokens = [...document.tokens.hash.subarray(from, surname + 1)];
    const form = tokens.join(' ');
    if (!bearer.forms.has(form)) bearer.forms.set(form, { tokens, firstToken: from });
  }

  #isFamilyFirst(from: number, entity: number): boolean {
    const country = this.#pack.stateOf(entity);
    if (country === NO_ENTITY) return false;
    return isNamedFamilyFirst(this.#pack.entityAt(country).slug, this.#document.tokens, from);
  }

  /** A bare surname, or `undefined` if it is none; a stranger of that surname is remembered. */
  #readOccurrence(
    token: number,
    bearers: readonly Bearer[],
    isTaken: (token: number) => boolean,
  ): Occurrence | undefined {
    const document = this.#document;
    const { flags, hash } = document.tokens;
    // "LA PAZ -", "NEW DELHI": in capitals the surname is the end of another name.
    const isAfterCapitals = token > 0 && ((flags[token - 1] ?? 0) & (flags[token] ?? 0) & CAPITALS) !== 0;
    if (
      isAfterCapitals &&
      document.styleOf(document.sentenceOf[token] ?? 0) === PLAIN &&
      !followsTitle(document, token)
    ) {
      if (
        !bearers.some(({ forms }) =>
          [...forms.values()].some(({ tokens }) => tokens.includes(hash[token - 1] ?? 0)),
        )
      )
        return undefined;
    }
    let from = token;
    let named = NOBODY;
    for (const bearer of bearers) {
      for (const form of bearer.forms.values()) {
        const start = this.#extend(token, form, isTaken);
        if (start === undefined) continue;
        if (start.from < from) from = start.from;
        if (start.isNamed) named = new Set(named).add(bearer.entity);
      }
    }
    // "The Lavrov-Kuleba meeting": two of them, no double name.
    const left = this.#isPaired(from - 1, from) ? CLEAR : this.#runs.left(from, true);
    const right = this.#isPaired(token + 1, token + 1) ? CLEAR : this.#runs.right(token + 1, token);
    // In the title of a work or a slogan nobody is introduced.
    if (left !== CLEAR && isInTitleOfWork(document, from, token + 1, () => false)) return undefined;
    const isStranger =
      (left !== CLEAR && named.size === 0) ||
      (left !== CLEAR && left !== HEADLINE_WORD) ||
      hasPrivateCalling(document, from, token + 1) ||
      this.#isOfOtherSex(from, bearers);
    if (isStranger) {
      const sentence = document.sentenceOf[token] ?? 0;
      const strangers = this.#strangers.get(this.#keyOf(token));
      const isWoman = this.#isWoman(from);
      if (strangers === undefined) {
        this.#strangers.set(this.#keyOf(token), {
          introducedAt: token,
          areWomen: isWoman,
          sentences: new Set([sentence]),
        });
      } else {
        strangers.sentences.add(sentence);
        strangers.areWomen &&= isWoman;
      }
      return undefined;
    }
    if (right !== CLEAR && right !== HEADLINE_WORD) return undefined;
    if (isFamily(document, from, token + 1)) return undefined;
    const cues = document.cues(token);
    const isBareCommonWord =
      (cues & (FUNCTION | COMMON | DATE)) !== 0 && named.size === 0 && !followsTitle(document, from);
    const saysNothing =
      ((flags[token] ?? 0) & SENTENCE_START) !== 0 ||
      document.styleOf(document.sentenceOf[token] ?? 0) !== PLAIN ||
      (cues & FUNCTION) !== 0;
    if (isBareCommonWord && saysNothing) return undefined;
    return { from, token, bearers, named };
  }

  /** How far to the left the words are still those of the anchor's name: "al-Bashir", "Ag Ghali", "Choguel Maiga". */
  #extend(
    token: number,
    form: Form,
    isTaken: (token: number) => boolean,
  ): { from: number; isNamed: boolean } | undefined {
    const document = this.#document;
    const { hash, gap, flags } = document.tokens;
    let from = token;
    let isNamed = false;
    const joins = (at: number): boolean =>
      at > 0 && (gap[at] ?? 0) < GAP_COMMA && !isTaken(at - 1) && ((flags[at] ?? 0) & SENTENCE_START) === 0;
    for (let back = 2; back <= form.tokens.length && joins(from); back += 1) {
      if (hash[from - 1] !== form.tokens[form.tokens.length - back]) break;
      from -= 1;
      if ((document.cues(from) & (NAME_PARTICLE | PARTICLE)) === 0) isNamed = true;
    }
    if (joins(from) && form.tokens.length > 1) {
      const before = from - 1;
      const isUpper = ((flags[before] ?? 0) & UPPER) !== 0;
      if (isUpper && hash[before] === form.tokens[0]) {
        from = before;
        isNamed = true;
      } else if (isUpper && ((flags[before] ?? 0) & INITIAL) !== 0 && this.#isInitialOf(before, form)) {
        from = before;
        isNamed = true;
      }
    }
    return from === token ? undefined : { from, isNamed };
  }

  /** Whether a hyphen at `joint` ties the surname to that of another person of the text. */
  #isPaired(other: number, joint: number): boolean {
    const { gap, count } = this.#document.tokens;
    if (other < 0 || other >= count || (gap[joint] !== GAP_HYPHEN && gap[joint] !== GAP_DASH)) return false;
    return this.#bearers.has(this.#keyOf(other));
  }

  #isInitialOf(token: number, form: Form): boolean {
    const { text, tokens } = this.#document;
    const initial = foldSlice(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0);
    // "M. Maïga" is Monsieur in French: an initial that is also an address names nobody.
    if (initial === 'm') return false;
    return foldSlice(text, tokens.start[form.firstToken] ?? 0, tokens.end[form.firstToken] ?? 0).startsWith(
      initial,
    );
  }

  /** Whether a woman's given name or address stands before the surname. */
  #isWoman(from: number): boolean {
    if (from === 0) return false;
    const cues = this.#document.cues(from - 1);
    return (cues & (FEMALE_NAME | FEMALE_ADDRESS)) !== 0 && (cues & MALE_NAME) === 0;
  }

  #isOfOtherSex(from: number, bearers: readonly Bearer[]): boolean {
    if (!followsFemaleAddress(this.#document, from)) return false;
    return bearers.every((bearer) =>
      [...bearer.forms.values()].every(({ firstToken }) => {
        // Given names of half the world are in no list: unless it is known as a woman's, “Mme” is somebody else.
        return (this.#document.cues(firstToken) & FEMALE_NAME) === 0;
      }),
    );
  }

  #resolve({ token, from, bearers, named }: Occurrence): SurnameReading | undefined {
    const document = this.#document;
    let strangers = this.#strangers.get(this.#keyOf(token));
    // "Mr" is not the wife.
    if (strangers?.areWomen === true && followsMaleAddress(document, from)) strangers = undefined;
    const introduced = bearers.filter((bearer) => bearer.introducedAt < token);
    const reading = (entity: number, toldApart: boolean): SurnameReading => {
      const score = new Score('short').add('surname');
      if (!introduced.some((bearer) => bearer.entity === entity)) score.add('surnameBefore');
      if (bearers.length > 1 || strangers !== undefined) score.add('namesakes');
      if (toldApart) score.add('toldApart');
      if (followsTitle(document, from)) score.add('title');
      return { from, to: token + 1, entity, score };
    };

    if (named.size > 0) {
      const [entity] = named;
      return named.size === 1 && entity !== undefined ? reading(entity, true) : undefined;
    }
    const [only, second] = bearers;
    if (only !== undefined && second === undefined && strangers === undefined)
      return reading(only.entity, false);

    // "Ms Camara" beside Sadio and Kamissa Camara: the one who is not known to be a man.
    if (followsFemaleAddress(document, from) && strangers === undefined) {
      const [woman, otherWoman] = bearers.filter((bearer) => !isMan(document, bearer));
      if (woman !== undefined && otherWoman === undefined) return reading(woman.entity, true);
    }
    const titles = titlesAround(document, from, token + 1);
    if (titles.size > 0) {
      const [fitting, another] = bearers.filter((bearer) => overlaps(bearer.titles, titles));
      if (another !== undefined) return undefined;
      if (fitting !== undefined) return reading(fitting.entity, true);
      // Where titles are known, one that fits nobody is somebody else's.
      if (bearers.some((bearer) => bearer.titles.size > 0)) return undefined;
    }
    const [first, other] = introduced;
    const hasStrangerBefore = strangers !== undefined && strangers.introducedAt < token;
    if (first !== undefined && other === undefined && !hasStrangerBefore) return reading(first.entity, false);

    const sentence = document.sentenceOf[token] ?? 0;
    const [neighbour, rival] = bearers.filter((bearer) => (bearer.sentences.get(sentence) ?? token) < token);
    const hasStrangerHere = strangers?.sentences.has(sentence) === true;
    if (neighbour !== undefined && rival === undefined && !hasStrangerHere)
      return reading(neighbour.entity, true);
    return undefined;
  }
}

function isMan(document: Document, { forms }: Bearer): boolean {
  for (const { firstToken } of forms.values())
    if ((document.cues(firstToken) & MALE_NAME) !== 0 && (document.cues(firstToken) & FEMALE_NAME) === 0)
      return true;
  return false;
}

function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
