/**
 * Persons and bodies that are not named but meant: “the Malian foreign minister” by the office and
 * who held it on the article's day, “the junta” by a noun that is listed for a body.
 *
 * Read only where one entity can be meant: the state stands beside the noun, or only one holder of
 * such an office is named in the text. Around a handover, without a date, of former holders and of
 * offices somebody is about to get, nothing is read.
 */
import { DATE, TIE } from './cues/cue-bits.ts';
import {
  BECOMING,
  BETWEEN_ADJECTIVE_AND_OFFICE,
  DETERMINERS,
  NEW,
  NOT_THE_HOLDER,
  officePhrasesFrom,
} from './cues/office-phrases.ts';
import type { Adjectives } from './adjectives.ts';
import type { Document } from './document.ts';
import type { Office } from './model.ts';
import { PROFILE_TO } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import type { Decision } from './readings.ts';
import type { Span } from './scan.ts';
import { Score } from './score.ts';
import {
  GAP_APOSTROPHE,
  GAP_BLANK,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_OTHER,
  SENTENCE_START,
  UPPER,
} from './tokenise.ts';

/** Around a change of holder the press calls either by the office. */
const HANDOVER_DAYS = 7;
/** A holder is called new for about half a year. */
const NEW_DAYS = 180;
/** “the Malian de facto military leader”. */
const LONGEST_INTERPOSITION = 3;

export interface Nominal {
  readonly from: number;
  readonly to: number;
  readonly entity: number;
  readonly score: Score;
}

/** A noun phrase and the state beside it. */
interface Phrase {
  from: number;
  to: number;
  /** The first token of the whole phrase with its state, “Mali's foreign minister”, and the one after its last. */
  first: number;
  end: number;
  state: number | undefined;
}

export class Nominals {
  readonly #pack: NamesPack;
  readonly #document: Document;
  readonly #day: number;
  readonly #adjectives: Adjectives;
  /** Per token: the state or organisation named there, plus one. */
  readonly #stateAt: Uint32Array;
  /** Per token: 1 where a person is named. */
  readonly #personAt: Uint8Array;
  readonly #taken: Uint8Array;
  /** Entities named in the text. */
  readonly #named: ReadonlySet<number>;
  /** States spoken of, per sentence. */
  readonly #statesIn = new Map<number, Set<number>>();

  constructor(
    pack: NamesPack,
    document: Document,
    day: number,
    adjectives: Adjectives,
    decisions: readonly Decision[],
    taken: Uint8Array,
  ) {
    this.#pack = pack;
    this.#document = document;
    this.#day = day;
    this.#adjectives = adjectives;
    this.#taken = taken;
    this.#stateAt = new Uint32Array(document.tokens.count);
    this.#personAt = new Uint8Array(document.tokens.count);
    this.#named = new Set(decisions.map(({ entity }) => entity));
    for (const { span, entity } of decisions) {
      const { kind } = pack.entityAt(entity);
      if (kind === 'PERSON') this.#personAt.fill(1, span.from, span.to);
      if (kind !== 'STATE' && kind !== 'ORGANIZATION') continue;
      this.#stateAt.fill(entity + 1, span.from, span.to);
      if (kind === 'STATE') this.#speakOf(span.from, entity);
    }
    for (const [token, state] of adjectives.stateAt) this.#speakOf(token, state);
  }

  /**
   * The nominals of a text, sure enough or not: one for each entity and paragraph; `nouns` are listed
   * nouns, by position.
   */
  read(nouns: readonly Span[], isText: (token: number) => boolean): Nominal[] {
    const nominals: Nominal[] = [];
    const considered = new Uint8Array(this.#document.tokens.count);
    const offices = this.#readOffices(considered, isText);
    nominals.push(...offices);
    for (const noun of nouns) {
      if (considered[noun.from] === 1 || !isText(noun.from)) continue;
      const nominal = this.#readNoun(noun);
      if (nominal !== undefined) nominals.push(nominal);
    }
    return this.#oncePerParagraph(nominals.toSorted((a, b) => a.from - b.from));
  }

  #speakOf(token: number, state: number): void {
    const sentence = this.#document.sentenceOf[token] ?? 0;
    const states = this.#statesIn.get(sentence);
    if (states === undefined) this.#statesIn.set(sentence, new Set([state]));
    else states.add(state);
  }

  #readOffices(considered: Uint8Array, isText: (token: number) => boolean): Nominal[] {
    const { tokens } = this.#document;
    const explicit: Nominal[] = [];
    const implied: { phrase: Phrase; office: Office }[] = [];
    /** Per office: the states whose holder is spoken of in the text, named or not. */
    const statesOf = new Map<Office, Set<number>>();
    for (let token = 0; token < tokens.count; token += 1) {
      const match = this.#matchOffice(token);
      if (match === undefined) continue;
      const { office, phrase } = match;
      considered.fill(1, phrase.first, phrase.to);
      token = phrase.to - 1;
      const isTitle = this.#isTitleOfSomebody(phrase);
      if (phrase.state !== undefined) {
        const states = statesOf.get(office);
        if (states === undefined) statesOf.set(office, new Set([phrase.state]));
        else states.add(phrase.state);
      }
      if (isTitle || !isText(phrase.from) || this.#isOverTaken(phrase) || this.#isNotTheHolder(phrase))
        continue;
      if (phrase.state === undefined) {
        if (this.#isDefinite(phrase.from) && !this.#hasComplement(phrase.to))
          implied.push({ phrase, office });
        continue;
      }
      const holder = this.#holderOn(phrase.state, office, this.#isNew(phrase));
      if (holder === undefined) continue;
      const score = new Score('nominal').add('office');
      if (this.#named.has(holder)) score.add('named');
      explicit.push({ from: phrase.from, to: phrase.to, entity: holder, score });
    }
    for (const { phrase, office } of implied) {
      const holder = this.#onlyHolderNamed(office, statesOf.get(office));
      if (holder === undefined) continue;
      const score = new Score('nominal').add('office').add('impliedOffice').add('named');
      explicit.push({ from: phrase.from, to: phrase.to, entity: holder, score });
    }
    return explicit;
  }

  /** The office phrase that begins at a token, with the state beside it. */
  #matchOffice(token: number): { office: Office; phrase: Phrase } | undefined {
    const { hash, gap, count } = this.#document.tokens;
    for (const { office, hashes } of officePhrasesFrom(hash[token] ?? 0)) {
      let at = token + 1;
      let inner: number | undefined;
      // "le ministre malien des Affaires étrangères"
      if (hashes.length > 1 && hash[at] !== hashes[1] && this.#isJoined(at)) {
        inner = this.#adjectives.stateAt.get(at);
        if (inner !== undefined) at += 1;
      }
      let matched = 1;
      while (
        matched < hashes.length &&
        at < count &&
        hash[at] === hashes[matched] &&
        (gap[at] ?? 0) < GAP_COMMA
      ) {
        matched += 1;
        at += 1;
      }
      if (matched === hashes.length) return { office, phrase: this.#withState(token, at, inner) };
    }
    return undefined;
  }

  #isJoined(token: number): boolean {
    const { gap, flags, count } = this.#document.tokens;
    return token < count && (gap[token] ?? 0) < GAP_COMMA && ((flags[token] ?? 0) & SENTENCE_START) === 0;
  }

  /** A noun phrase with the state before it, in it or after it. */
  #withState(from: number, to: number, inner: number | undefined): Phrase {
    const { hash, gap } = this.#document.tokens;
    const phrase: Phrase = { from, to, first: from, end: to, state: inner };
    if (inner !== undefined) return phrase;
    // "the Malian transitional president"
    let before = from - 1;
    for (let steps = 0; steps < LONGEST_INTERPOSITION && before >= 0; steps += 1) {
      if (!this.#isJoined(before + 1)) break;
      const state = this.#adjectives.stateAt.get(before);
      if (state !== undefined) return { ...phrase, from: before, first: before, state };
      if (!BETWEEN_ADJECTIVE_AND_OFFICE.has(hash[before])) break;
      before -= 1;
    }
    // "Mali's foreign minister", "Mali Prime Minister"
    const owner =
      hash[from - 1] !== undefined &&
      /^s$/i.test(this.#document.slice(from - 1)) &&
      gap[from - 1] === GAP_APOSTROPHE
        ? from - 2
        : undefined;
    if (owner !== undefined && owner >= 0 && this.#isJoined(from)) {
      const state = this.#stateAt[owner] ?? 0;
      if (state > 0) return { ...phrase, first: owner, state: state - 1 };
    }
    // "UN Secretary-General"
    const body = from > 0 && this.#isJoined(from) ? (this.#stateAt[from - 1] ?? 0) : 0;
    if (body > 0) return { ...phrase, first: from - 1, state: body - 1 };
    // "le président malien", "the president of Mali"
    if (this.#isJoined(to)) {
      const state = this.#adjectives.stateAt.get(to);
      if (state !== undefined) {
        let end = to + 1;
        while (this.#isJoined(end) && this.#adjectives.stateAt.get(end) === state) end += 1;
        return { ...phrase, to: end, end, state };
      }
      if ((this.#document.cues(to) & TIE) !== 0 || /^do|da$/i.test(this.#document.slice(to))) {
        let at = to + 1;
        if (this.#isJoined(at) && /^(?:the|la|le|l|los|las)$/i.test(this.#document.slice(at))) at += 1;
        const tied = this.#isJoined(at) ? (this.#stateAt[at] ?? 0) : 0;
        if (tied > 0) {
          let end = at + 1;
          while (end < this.#stateAt.length && this.#isJoined(end) && this.#stateAt[end] === tied) end += 1;
          return { ...phrase, end, state: tied - 1 };
        }
      }
    }
    return phrase;
  }

  /** A name follows, or stands in apposition: then the name is the mention. */
  #isTitleOfSomebody({ first, end }: Phrase): boolean {
    const { gap, flags, count } = this.#document.tokens;
    if (
      end < count &&
      ((flags[end] ?? 0) & SENTENCE_START) === 0 &&
      ((flags[end] ?? 0) & UPPER) !== 0 &&
      this.#stateAt[end] === 0
    ) {
      const between = gap[end] ?? GAP_BLANK;
      if (between <= GAP_COMMA && between !== GAP_HYPHEN) return true;
    }
    let before = first - 1;
    if (before >= 0 && DETERMINERS.has(this.#document.tokens.hash[before])) before -= 1;
    if (before < 0) return false;
    return this.#personAt[before] === 1 && (gap[before + 1] ?? 0) === GAP_COMMA;
  }

  #isNotTheHolder({ first, from, to }: Phrase): boolean {
    const { hash, gap } = this.#document.tokens;
    for (let token = from; token > Math.max(0, first - 3); token -= 1) {
      const between = gap[token] ?? 0;
      if (between === GAP_COMMA || between === GAP_OTHER || between === GAP_BLANK) break;
      const word = hash[token - 1];
      if (this.#stateAt[token - 1] !== 0) continue;
      if (NOT_THE_HOLDER.has(word) && !DETERMINERS.has(word)) return true;
      if (BECOMING.has(word)) return true;
      // "Elle a été désignée mardi Première ministre"
      if ((this.#document.cues(token - 1) & (DATE | TIE)) !== 0) continue;
      if (!DETERMINERS.has(word) && !this.#adjectives.stateAt.has(token - 1)) break;
    }
    return (
      to < this.#document.tokens.count &&
      /^(?:elect|designate|adjoint|déchu|sortant)$/i.test(this.#document.slice(to))
    );
  }

  #isOverTaken({ from, to }: Phrase): boolean {
    for (let token = from; token < to; token += 1) if (this.#taken[token] === 1) return true;
    return false;
  }

  #isDefinite(from: number): boolean {
    return from > 0 && this.#isJoined(from) && DETERMINERS.has(this.#document.tokens.hash[from - 1]);
  }

  /** “the president of the commission”: an office of something else. */
  #hasComplement(to: number): boolean {
    return this.#isJoined(to) && (this.#document.cues(to) & TIE) !== 0;
  }

  /** Who held the office on the day, if it was one person and not about to change. */
  #holderOn(state: number, office: Office, isNew = false): number | undefined {
    if (isNew) return this.#newestHolderOn(state, office);
    let only: number | undefined;
    for (const { holder, from, to } of this.#pack.holdersOf(state, office)) {
      if (to <= this.#day - HANDOVER_DAYS || from > this.#day + HANDOVER_DAYS) continue;
      if (only !== undefined && only !== holder) return undefined;
      only = holder;
    }
    return only !== undefined &&
      this.#pack
        .holdersOf(state, office)
        .some(({ holder, from, to }) => holder === only && from <= this.#day && this.#day < to)
      ? only
      : undefined;
  }

  /** Whose term is the latest to have begun, if one began then. */
  #newestHolderOn(state: number, office: Office): number | undefined {
    let newest: { holder: number; from: number } | undefined;
    let isOnly = true;
    for (const { holder, from, to } of this.#pack.holdersOf(state, office)) {
      if (from > this.#day || to <= this.#day || from < this.#day - NEW_DAYS) continue;
      if (newest !== undefined && from === newest.from) isOnly = holder === newest.holder;
      if (newest === undefined || from > newest.from) newest = { holder, from };
    }
    return isOnly ? newest?.holder : undefined;
  }

  #isNew({ first, from }: Phrase): boolean {
    const { hash } = this.#document.tokens;
    for (let token = Math.max(0, first - 1); token < from + 2; token += 1)
      if (NEW.has(hash[token])) return true;
    return false;
  }

  /** The one person named in the text who held such an office, while no other state's is spoken of. */
  #onlyHolderNamed(office: Office, states: ReadonlySet<number> | undefined): number | undefined {
    let only: number | undefined;
    for (const entity of this.#named) {
      const packed = this.#pack.entityAt(entity);
      const state = packed.kind === 'PERSON' ? this.#pack.stateOf(entity) : undefined;
      if (state === undefined || this.#holderOn(state, office) !== entity) continue;
      if (only !== undefined) return undefined;
      only = entity;
    }
    if (only === undefined || states === undefined) return only;
    for (const state of states) if (state !== this.#pack.stateOf(only)) return undefined;
    return only;
  }

  /** “the junta”: the entity it is listed for whose state is spoken of. */
  #readNoun(noun: Span): Nominal | undefined {
    const owners = new Set(
      noun.entries
        .filter((entry) => this.#pack.profileOf(entry, PROFILE_TO) >= this.#day)
        .map((entry) => this.#pack.ownerOf(entry)),
    );
    if (owners.size === 0 || this.#taken[noun.from] === 1) return undefined;
    const phrase = this.#withState(noun.from, noun.to, undefined);
    if (this.#isOverTaken(phrase) || this.#isNotTheHolder(phrase)) return undefined;
    const score = new Score('nominal').add('listedNoun');
    const state = phrase.state ?? this.#impliedState(noun.from, owners);
    if (state === undefined) return undefined;
    if (phrase.state === undefined) {
      if (!this.#isDefinite(noun.from)) return undefined;
      score.add('impliedState');
    }
    const fitting = [...owners].filter((owner) => this.#pack.stateOf(owner) === state);
    const [entity] = fitting;
    if (entity === undefined || fitting.length !== 1) return undefined;
    if (this.#named.has(entity)) score.add('named');
    return { from: phrase.from, to: phrase.to, entity, score };
  }

  /** The one state of these entities that the sentence speaks of, or else the text. */
  #impliedState(token: number, owners: ReadonlySet<number>): number | undefined {
    const states = new Set([...owners].map((owner) => this.#pack.stateOf(owner)));
    const here = this.#statesIn.get(this.#document.sentenceOf[token] ?? 0);
    const inSentence = [...states].filter((state) => here?.has(state) === true);
    if (inSentence.length === 1) return inSentence[0];
    const inText = new Set<number>();
    for (const spoken of this.#statesIn.values())
      for (const state of spoken) if (states.has(state)) inText.add(state);
    const [only] = inText;
    return inText.size === 1 ? only : undefined;
  }

  #oncePerParagraph(nominals: readonly Nominal[]): Nominal[] {
    const { gap } = this.#document.tokens;
    const seen = new Set<number>();
    const kept: Nominal[] = [];
    let at = 0;
    let end = 0;
    for (const nominal of nominals) {
      for (; at <= nominal.from; at += 1) if (gap[at] === GAP_BLANK) seen.clear();
      if (nominal.from < end || seen.has(nominal.entity)) continue;
      seen.add(nominal.entity);
      end = nominal.to;
      kept.push(nominal);
    }
    return kept;
  }
}
