import { hashFolded } from '../tokenise.ts';

/** A list of folded words, and the bits each of them has. */
export interface CueList {
  readonly words: string;
  readonly cues: number;
  readonly edgeCues: number;
}

/** With every second place free, a probe seldom goes past its first. */
const PLACES_PER_WORD = 2;
/** A word and the space behind it are no shorter, on the average of any list. */
const UNITS_PER_WORD = 5;
const SPACE = 0x20;

/** Two sets of bits per word, by open addressing on the word's hash. */
export class CueTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #cues: Int32Array;
  readonly #edgeCues: Int32Array;

  constructor(lists: readonly CueList[]) {
    let units = 0;
    for (const { words } of lists) units += words.length;
    let places = 1;
    while (places < (units / UNITS_PER_WORD) * PLACES_PER_WORD) places *= 2;
    this.#mask = places - 1;
    this.#hashes = new Int32Array(places);
    this.#cues = new Int32Array(places);
    this.#edgeCues = new Int32Array(places);
    for (const list of lists) this.#add(list);
  }

  /** What the word of this hash is; 0 for a word that is on no list. */
  cuesOf(hash: number): number {
    return this.#cues[this.#find(hash)] ?? 0;
  }

  /** What the word of this hash does to a name beside it; 0 for a word that is on no list. */
  edgeCuesOf(hash: number): number {
    return this.#edgeCues[this.#find(hash)] ?? 0;
  }

  #add({ words, cues, edgeCues }: CueList): void {
    for (let from = 0; from < words.length; from += 1) {
      if (words.charCodeAt(from) <= SPACE) continue;
      let to = from + 1;
      while (to < words.length && words.charCodeAt(to) > SPACE) to += 1;
      const hash = hashFolded(words.slice(from, to));
      const at = this.#find(hash);
      this.#hashes[at] = hash;
      this.#cues[at] = (this.#cues[at] ?? 0) | cues;
      this.#edgeCues[at] = (this.#edgeCues[at] ?? 0) | edgeCues;
      from = to;
    }
  }

  /** Where the hash stands, or the free place where it would; a place without bits is free. */
  #find(hash: number): number {
    let at = hash & this.#mask;
    while (this.#hashes[at] !== hash && ((this.#cues[at] ?? 0) | (this.#edgeCues[at] ?? 0)) !== 0)
      at = (at + 1) & this.#mask;
    return at;
  }
}
