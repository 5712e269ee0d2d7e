/**
 * Ascending texts, each as what it does not share with the one before it. Every sixteenth is whole and
 * has its place in an index, so that one is read, or searched for, without reading the others.
 */
import { readVarint, varintEnd, writeVarint } from './varint.ts';

/** Texts between two whole ones: more would save little and make each search read more. */
const BLOCK = 16;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes of these texts, and where each block of them begins. */
export function encodeSortedTexts(texts: readonly string[]): { blocks: Uint32Array; bytes: Uint8Array } {
  const bytes: number[] = [];
  const blocks: number[] = [];
  let before = new Uint8Array(0);
  texts.forEach((text, index) => {
    const isWhole = index % BLOCK === 0;
    if (isWhole) blocks.push(bytes.length);
    const encoded = encoder.encode(text);
    let shared = 0;
    if (!isWhole) while (shared < encoded.length && encoded[shared] === before[shared]) shared += 1;
    writeVarint(bytes, shared);
    writeVarint(bytes, encoded.length - shared);
    for (const byte of encoded.subarray(shared)) bytes.push(byte);
    before = encoded;
  });
  return { blocks: Uint32Array.from(blocks), bytes: Uint8Array.from(bytes) };
}

/** The text with this number. */
export function sortedTextAt(blocks: Uint32Array, bytes: Uint8Array, index: number): string {
  return textsOf(blocks, bytes, Math.floor(index / BLOCK), (index % BLOCK) + 1).at(-1) ?? '';
}

/** The number of a text, or -1. */
export function indexOfSortedText(
  blocks: Uint32Array,
  bytes: Uint8Array,
  count: number,
  text: string,
): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const [first = ''] = textsOf(blocks, bytes, middle, 1);
    if (first <= text) low = middle;
    else high = middle - 1;
  }
  const place = textsOf(blocks, bytes, low, Math.min(BLOCK, count - low * BLOCK)).indexOf(text);
  return place < 0 ? -1 : low * BLOCK + place;
}

/** The first texts of a block. */
function textsOf(blocks: Uint32Array, bytes: Uint8Array, block: number, count: number): string[] {
  const texts: string[] = [];
  const start = blocks[block];
  if (start === undefined) return texts;
  let at = start;
  let text: Uint8Array = new Uint8Array(0);
  for (let place = 0; place < count; place += 1) {
    const shared = readVarint(bytes, at);
    at = varintEnd(bytes, at);
    const length = readVarint(bytes, at);
    at = varintEnd(bytes, at);
    const whole = new Uint8Array(shared + length);
    whole.set(text.subarray(0, shared));
    whole.set(bytes.subarray(at, at + length), shared);
    texts.push(decoder.decode(whole));
    text = whole;
    at += length;
  }
  return texts;
}
