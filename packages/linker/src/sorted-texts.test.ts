import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSortedTexts, indexOfSortedText, sortedTextAt } from './sorted-texts.ts';

const texts = fc
  .uniqueArray(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^mali-[a-c]{0,4}$/)), {
    maxLength: 80,
  })
  .map((each) => each.toSorted());

test('every text comes back by its number, and its number by the text', () => {
  fc.assert(
    fc.property(texts, (listed) => {
      const { blocks, bytes } = encodeSortedTexts(listed);
      for (const [index, text] of listed.entries()) {
        expect(sortedTextAt(blocks, bytes, index)).toBe(text);
        expect(indexOfSortedText(blocks, bytes, listed.length, text)).toBe(index);
      }
    }),
  );
});

test('a text that is not there has no number', () => {
  fc.assert(
    fc.property(texts, fc.string(), (listed, text) => {
      fc.pre(!listed.includes(text));
      const { blocks, bytes } = encodeSortedTexts(listed);
      expect(indexOfSortedText(blocks, bytes, listed.length, text)).toBe(-1);
    }),
  );
});
