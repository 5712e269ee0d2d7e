import { tokenise } from '../tokenise.ts';

/** A list of words as the set of their first hashes, read at the first question. */
export class WordSet {
  readonly #words: string;
  #hashes: Set<number> | undefined;

  constructor(words: string) {
    this.#words = words;
  }

  has(hash: number | undefined): boolean {
    if (this.#hashes === undefined) {
      const { hash: hashes, count } = tokenise(this.#words);
      this.#hashes = new Set(hashes.subarray(0, count));
    }
    return hash !== undefined && this.#hashes.has(hash);
  }
}
