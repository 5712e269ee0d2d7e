/** Numbers in seven bits a byte, the lowest first; the last byte of each is below 0x80. */

/** Appends a number below two to the power of 31. */
export function writeVarint(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The number that begins at a byte. */
export function readVarint(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) return number;
  }
}

/** Where the number that begins at a byte ends. */
export function varintEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] ?? 0) > 0x7f) at += 1;
  return at + 1;
}
