/**
 * Many short lists of ascending numbers, as the differences between them, and each found without
 * reading those before it: every sixteenth has its place in an index, and each says how long it is.
 */
import { readVarint, varintEnd, writeVarint } from './varint.ts';

/** Lists between two places of the index: a list is at most fifteen steps away. */
const BLOCK = 16;

/** The bytes of these lists, and where each block of them begins. */
export function encodeNumberLists(lists: readonly (readonly number[])[]): {
  blocks: Uint32Array;
  bytes: Uint8Array;
} {
  const bytes: number[] = [];
  const blocks: number[] = [];
  lists.forEach((list, index) => {
    if (index % BLOCK === 0) blocks.push(bytes.length);
    const differences: number[] = [];
    let before = 0;
    for (const number of list) {
      writeVarint(differences, number - before);
      before = number;
    }
    writeVarint(bytes, differences.length);
    for (const byte of differences) bytes.push(byte);
  });
  return { blocks: Uint32Array.from(blocks), bytes: Uint8Array.from(bytes) };
}

/** The list with this number; empty where there is none. */
export function numberListAt(blocks: Uint32Array, bytes: Uint8Array, index: number): Uint32Array {
  const block = blocks[Math.floor(index / BLOCK)];
  if (block === undefined) return new Uint32Array(0);
  let at = block;
  for (let before = index % BLOCK; before > 0; before -= 1) at = varintEnd(bytes, at) + readVarint(bytes, at);
  const start = varintEnd(bytes, at);
  const end = start + readVarint(bytes, at);
  let count = 0;
  for (let byte = start; byte < end; byte += 1) if ((bytes[byte] ?? 0) < 0x80) count += 1;
  const list = new Uint32Array(count);
  let number = 0;
  at = start;
  for (let place = 0; place < count; place += 1) {
    number += readVarint(bytes, at);
    list[place] = number;
    at = varintEnd(bytes, at);
  }
  return list;
}
