/**
 * What the rest of the text says for an entity: context words, tied entities, its own stronger names.
 * Asked mostly for weak names, which need it to be read at all.
 */
import { ARTS_OR_SPORT } from './cues/lexicon.ts';
import type { Document } from './document.ts';
import { NO_ENTITY, PROFILE_CONTEXT } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';

/** A text with so many words of music, stage or sport is about them. */
const ARTS_TEXT = 3;

interface ContextEvidence {
  /** Different phrases in the same or a neighbouring sentence. */
  near: number;
  /** Different phrases in the whole text. */
  all: number;
}

interface Phrase {
  readonly positions: readonly number[];
}

export class Evidence {
  readonly #pack: NamesPack;
  readonly #document: Document;
  readonly #isChrome: Uint8Array;
  readonly #contexts = new Map<number, readonly Phrase[]>();
  #artsPerSentence: Uint16Array | undefined;
  #arts = 0;
  /** Per entity: the accepted ones that say they are tied to it. */
  readonly #ties = new Map<number, Set<number>>();
  readonly #accepted = new Set<number>();
  /** Per state: how many accepted entities belong to it. A text that names Bamako is about Mali. */
  readonly #compatriots = new Map<number, number>();

  constructor(pack: NamesPack, document: Document, isChrome: Uint8Array) {
    this.#pack = pack;
    this.#document = document;
    this.#isChrome = isChrome;
  }

  /** Takes an entity as standing in the text; the others may lean on it from now on. */
  accept(entity: number): void {
    if (this.#accepted.has(entity)) return;
    this.#accepted.add(entity);
    const tied = new Set<number>(this.#pack.neighboursOf(entity));
    const country = this.#pack.stateOf(entity);
    if (country !== NO_ENTITY) {
      tied.add(country);
      this.#compatriots.set(country, (this.#compatriots.get(country) ?? 0) + 1);
    }
    for (const neighbour of tied) {
      const sayers = this.#ties.get(neighbour);
      if (sayers === undefined) this.#ties.set(neighbour, new Set([entity]));
      else sayers.add(entity);
    }
  }

  isAccepted(entity: number): boolean {
    return this.#accepted.has(entity);
  }

  /**
   * How many accepted entities this one is tied to, in either direction; it does not count itself.
   * Others of the same state count as one.
   */
  tiesOf(entity: number): number {
    const sayers = this.#ties.get(entity);
    let ties = sayers?.size ?? 0;
    const tied = new Set<number>(this.#pack.neighboursOf(entity));
    const country = this.#pack.stateOf(entity);
    if (country !== NO_ENTITY) {
      tied.add(country);
      const compatriots = (this.#compatriots.get(country) ?? 0) - (this.#accepted.has(entity) ? 1 : 0);
      if (compatriots > 0) ties += 1;
    }
    for (const neighbour of tied)
      if (neighbour !== entity && this.#accepted.has(neighbour) && sayers?.has(neighbour) !== true) ties += 1;
    return ties;
  }

  /** The context words of a name, around a token and in the whole text. */
  contextOf(entry: number, from: number): ContextEvidence {
    const list = this.#pack.profileOf(entry, PROFILE_CONTEXT);
    if (list === 0) return { near: 0, all: 0 };
    let phrases = this.#contexts.get(list);
    if (phrases === undefined) {
      phrases = this.#readContext(list - 1);
      this.#contexts.set(list, phrases);
    }
    const sentence = this.#document.sentenceOf[from] ?? 0;
    const first = this.#document.firstOf(Math.max(0, sentence - 1));
    const end = this.#document.firstOf(Math.min(this.#document.sentenceCount, sentence + 2));
    let near = 0;
    for (const { positions } of phrases) {
      const next = positions[lowerBound(positions, first)];
      if (next !== undefined && next < end) near += 1;
    }
    return { near, all: phrases.length };
  }

  /** Words of music, stage or sport in the sentence of a token, and whether the text is about such things. */
  artsAround(from: number): { inSentence: number; inText: boolean } {
    if (this.#artsPerSentence === undefined) {
      this.#artsPerSentence = new Uint16Array(this.#document.sentenceCount);
      for (let token = 0; token < this.#document.tokens.count; token += 1) {
        if ((this.#document.cues(token) & ARTS_OR_SPORT) === 0) continue;
        const sentence = this.#document.sentenceOf[token] ?? 0;
        if (this.#isChrome[sentence] === 1) continue;
        this.#artsPerSentence[sentence] = (this.#artsPerSentence[sentence] ?? 0) + 1;
        this.#arts += 1;
      }
    }
    return {
      inSentence: this.#artsPerSentence[this.#document.sentenceOf[from] ?? 0] ?? 0,
      inText: this.#arts >= ARTS_TEXT,
    };
  }

  /** The phrases of a list that occur in the text, each with its positions. */
  #readContext(list: number): Phrase[] {
    const { contexts, contextStarts } = this.#pack;
    const { hash } = this.#document.tokens;
    const phrases: number[][] = [];
    for (let at = contextStarts[list] ?? 0; at < (contextStarts[list + 1] ?? 0); ) {
      const length = contexts[at] ?? 0;
      phrases.push([...contexts.subarray(at + 1, at + 1 + length)]);
      at += 1 + length;
    }
    const openings = this.#document.positionsOf(new Set(phrases.map((phrase) => phrase[0] ?? 0)));
    const found: Phrase[] = [];
    for (const phrase of phrases) {
      const positions = openings.filter(
        (token) =>
          phrase.every((expected, index) => hash[token + index] === expected) &&
          this.#isChrome[this.#document.sentenceOf[token] ?? 0] !== 1,
      );
      if (positions.length > 0) found.push({ positions });
    }
    return found;
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
