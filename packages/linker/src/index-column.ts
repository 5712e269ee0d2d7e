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

/** The number in a row of such a column with so many rows. */
export function indexAt(column: Uint8Array, rows: number, row: number): number {
  const width = column.length / rows;
  let number = 0;
  for (let byte = 0; byte < width; byte += 1) number |= (column[row * width + byte] ?? 0) << (8 * byte);
  return number;
}
