import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeNumberLists, numberListAt } from './number-lists.ts';

const MOST = 0x7f_ff_ff_ff;

test('every list comes back by its number, also the longest and the empty ones', () => {
  const lists = fc.array(
    fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat(300)), fc.uniqueArray(fc.nat(MOST), { maxLength: 200 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(lists, (given) => {
      const sorted = given.map((list) => list.toSorted((a, b) => a - b));
      const { blocks, bytes } = encodeNumberLists(sorted);
      for (const [index, list] of sorted.entries())
        expect([...numberListAt(blocks, bytes, index)]).toEqual(list);
    }),
  );
});

test('a list beyond the last is empty', () => {
  const { blocks, bytes } = encodeNumberLists([[1, 2]]);
  expect([...numberListAt(blocks, bytes, 400)]).toEqual([]);
});
