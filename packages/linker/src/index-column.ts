/**
 * A column of small numbers in as few whole bytes each as the largest needs: what stands in it numbers
 * the rows of another section, and how many those are is only known when the pack is built.
 */
const MOST_BYTES = 4;

/** The column of these numbers; `below` is greater than all of them. */
export function encodeIndexes(numbers: readonly number[], below: number): Uint8Array {
  let width = 1;
  while (width < MOST_BYTES && 2 ** (8 * width) < below) width += 1;
  const bytes = new Uint8Array(numbers.length * width);
  numbers.forEach((number, row) => {
    for (let byte = 0; byte < width; byte += 1) bytes[row * width + byte] = number >>> (8 * byte);
  });
  return bytes;
}

/** Such a column again. */
export class IndexColumn {
  readonly #bytes: Uint8Array;
  readonly #width: number;

  constructor(bytes: Uint8Array, rows: number) {
    this.#bytes = bytes;
    this.#width = rows === 0 ? 1 : bytes.length / rows;
  }

  /** The number in a row. */
  at(row: number): number {
    const start = row * this.#width;
    let number = this.#bytes[start] ?? 0;
    for (let byte = 1; byte < this.#width; byte += 1)
      number |= (this.#bytes[start + byte] ?? 0) << (8 * byte);
    return number;
  }
}
