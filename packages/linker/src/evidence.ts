/**
 * What the rest of the text says for an entity: context words, tied entities, its own stronger names.
 * Asked mostly for weak names, which need it to be read at all.
 */
import { AMERICAN_STATE, ARTS_OR_SPORT } from './cues/cue-bits.ts';
import type { Document } from './document.ts';
import { NO_ENTITY, PROFILE_CONTEXT } from './names-pack-format.ts';
import type { NamesPack } from './open-names-pack.ts';
import { distanceFromPublicAffairs, readSubjectMatter, type SubjectMatter } from './subject-matter.ts';
import { LOWER } from './tokenise.ts';

/** A text with so many words of music, stage or sport is about them. */
const ARTS_TEXT = 3;

/** A text that names so many states of the United States is about towns there. */
const AMERICAN_TEXT = 3;

const ACTORS = /^(?:PERSON|ARMED_GROUP|MILITARY|ORGANIZATION)$/;

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
  /** Adjectives and people of states, and so the states spoken of, per state. */
  readonly #adjectives: ReadonlySet<number>;
  #americanSentences: Set<number> | undefined;
  #americanStates = 0;
  #subject: { matter: SubjectMatter | undefined } | undefined;
  /** Persons, groups and organisations among the accepted. */
  readonly #actors = new Set<number>();
  #artsPerSentence: Uint16Array | undefined;
  #arts = 0;
  readonly #accepted = new Set<number>();
  /** Per state: how many accepted entities belong to it. A text that names Bamako is about Mali. */
  readonly #compatriots = new Map<number, number>();
  /** Per state: those of them that no other tie joins to it. */
  readonly #citizens = new Map<number, number>();
  readonly #neighbours = new Map<number, Uint32Array>();
  /** Per entity: its ties, and of how many accepted ones they were counted. */
  readonly #ties = new Map<number, { of: number; ties: number }>();

  /** `adjectives`: the states of which the text uses the adjective. */
  constructor(pack: NamesPack, document: Document, isChrome: Uint8Array, adjectives: ReadonlySet<number>) {
    this.#adjectives = adjectives;
    this.#pack = pack;
    this.#document = document;
    this.#isChrome = isChrome;
    for (const state of adjectives) this.accept(state);
  }

  /** Takes an entity as standing in the text; the others may lean on it from now on. */
  accept(entity: number): void {
    if (this.#accepted.has(entity)) return;
    this.#accepted.add(entity);
    if (ACTORS.test(this.#pack.entityAt(entity).kind)) this.#actors.add(entity);
    const state = this.#pack.stateOf(entity);
    if (state === NO_ENTITY) return;
    this.#compatriots.set(state, (this.#compatriots.get(state) ?? 0) + 1);
    if (state !== entity && !includes(this.#neighboursOf(state), entity))
      this.#citizens.set(state, (this.#citizens.get(state) ?? 0) + 1);
  }

  isAccepted(entity: number): boolean {
    return this.#accepted.has(entity);
  }

  /**
   * How many accepted entities this one is tied to, in either direction; it does not count itself.
   * Others of the same state count as one.
   */
  tiesOf(entity: number): number {
    const counted = this.#ties.get(entity);
    // What is accepted stays so: as long as they are as many, they are the same.
    if (counted?.of === this.#accepted.size) return counted.ties;
    const ties = this.#countTies(entity);
    this.#ties.set(entity, { of: this.#accepted.size, ties });
    return ties;
  }

  /** Whether a person, group or organisation of the text is tied to it. */
  hasTiedActor(entity: number): boolean {
    const neighbours = this.#neighboursOf(entity);
    for (const actor of this.#actors)
      if (includes(neighbours, actor) || this.#pack.stateOf(actor) === entity) return true;
    return false;
  }

  #countTies(entity: number): number {
    const neighbours = this.#neighboursOf(entity);
    let ties = this.#citizens.get(entity) ?? 0;
    // A state has hundreds of neighbours and a page some dozen names, or the other way round.
    if (this.#accepted.size < neighbours.length) {
      for (const accepted of this.#accepted) if (includes(neighbours, accepted)) ties += 1;
    } else for (const neighbour of neighbours) if (this.#accepted.has(neighbour)) ties += 1;
    const state = this.#pack.stateOf(entity);
    if (state === NO_ENTITY) return ties;
    const isCounted = includes(neighbours, state) || this.#pack.stateOf(state) === entity;
    if (state !== entity && this.#accepted.has(state) && !isCounted) ties += 1;
    const compatriots = (this.#compatriots.get(state) ?? 0) - (this.#accepted.has(entity) ? 1 : 0);
    return compatriots > 0 ? ties + 1 : ties;
  }

  #neighboursOf(entity: number): Uint32Array {
    let neighbours = this.#neighbours.get(entity);
    if (neighbours === undefined) {
      neighbours = this.#pack.neighboursOf(entity);
      this.#neighbours.set(entity, neighbours);
    }
    return neighbours;
  }

  /** Whether the text speaks of a state's own people or things: “Cuban”. */
  hasAdjective(state: number): boolean {
    return this.#adjectives.has(state);
  }

  /**
   * Whether towns of the United States are spoken of: many of their states are named in the text, or,
   * against a town, one in its sentence. Every capital of the world has a namesake there.
   */
  isAmerican(from: number, isTown: boolean): boolean {
    if (this.#americanSentences === undefined) {
      this.#americanSentences = new Set();
      const states = new Set<number>();
      const { count, hash, flags } = this.#document.tokens;
      for (let token = 0; token < count; token += 1) {
        if ((this.#document.cues(token) & AMERICAN_STATE) === 0 || ((flags[token] ?? 0) & LOWER) !== 0)
          continue;
        states.add(hash[token] ?? 0);
        this.#americanSentences.add(this.#document.sentenceOf[token] ?? 0);
      }
      this.#americanStates = states.size;
    }
    return (
      this.#americanStates >= AMERICAN_TEXT ||
      (isTown && this.#americanSentences.has(this.#document.sentenceOf[from] ?? 0))
    );
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

  /** From 0, a text about public affairs, to 1, one about something else. */
  get distanceFromPublicAffairs(): number {
    this.#subject ??= {
      matter: readSubjectMatter(
        this.#document,
        (token) => this.#isChrome[this.#document.sentenceOf[token] ?? 0] !== 1,
      ),
    };
    return distanceFromPublicAffairs(this.#subject.matter, this.#actors.size);
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
    const found: Phrase[] = [];
    const behind = contextStarts[list + 1] ?? 0;
    for (let at = contextStarts[list] ?? 0; at < behind; ) {
      const first = at + 1;
      const length = contexts[at] ?? 0;
      const stands = (token: number): boolean => {
        for (let word = 1; word < length; word += 1)
          if (hash[token + word] !== contexts[first + word]) return false;
        return this.#isChrome[this.#document.sentenceOf[token] ?? 0] !== 1;
      };
      const positions = this.#document.positionsOf(contexts[first] ?? 0).filter(stands);
      if (positions.length > 0) found.push({ positions });
      at = first + length;
    }
    return found;
  }
}

function includes(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}

function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
