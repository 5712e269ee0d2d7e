/**
 * Where each word of a text stands, by the hash of its token: one pass for all questions about words
 * elsewhere in the text.
 */
import type { Tokens } from './tokenise.ts';

/** With every second place free, a probe seldom goes past its first. */
const PLACES_PER_TOKEN = 2;

export class WordIndex {
  readonly #hashes: Int32Array;
  readonly #mask: number;
  /** Per place: the first token of its word plus one, or 0. */
  readonly #first: Int32Array;
  /** Per place: the flags that any token of its word has. */
  readonly #flags: Uint16Array;
  /** Per token: the next of the same word plus one, or 0. */
  readonly #next: Int32Array;

  constructor({ count, hash, flags }: Tokens) {
    let places = 1;
    while (places < count * PLACES_PER_TOKEN) places *= 2;
    this.#hashes = hash;
    this.#mask = places - 1;
    this.#first = new Int32Array(places);
    this.#flags = new Uint16Array(places);
    this.#next = new Int32Array(count);
    for (let token = count - 1; token >= 0; token -= 1) {
      const place = this.#find(hash[token] ?? 0);
      this.#next[token] = this.#first[place] ?? 0;
      this.#first[place] = token + 1;
      this.#flags[place] = (this.#flags[place] ?? 0) | (flags[token] ?? 0);
    }
  }

  /** The flags that any token of a word has; 0 if the text lacks it. */
  flagsOf(hash: number): number {
    return this.#flags[this.#find(hash)] ?? 0;
  }

  /** The tokens of a word, ascending. */
  positionsOf(hash: number): number[] {
    const positions: number[] = [];
    for (let next = this.#first[this.#find(hash)] ?? 0; next !== 0; next = this.#next[next - 1] ?? 0)
      positions.push(next - 1);
    return positions;
  }

  /** Where the word stands, or the free place where it would. */
  #find(hash: number): number {
    let at = hash & this.#mask;
    for (let first = this.#first[at] ?? 0; first !== 0; first = this.#first[at] ?? 0) {
      if (this.#hashes[first - 1] === hash) return at;
      at = (at + 1) & this.#mask;
    }
    return at;
  }
}
