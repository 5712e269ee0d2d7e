import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createAssembler } from './assemble-text.ts';
import { lastAtOrBefore } from './resolve-range.ts';

type Step = { data: string; block: string } | 'line-break' | 'border';

function assemble(steps: readonly Step[], longest = Number.POSITIVE_INFINITY) {
  const assembler = createAssembler<{ data: string }, string>();
  for (const step of steps) {
    if (step === 'line-break') assembler.addLineBreak();
    else if (step === 'border') assembler.addBorder();
    else assembler.addText(step, step.block);
  }
  return assembler.finish(longest);
}

test('inline pieces are joined, blocks are parted by a blank line', () => {
  const { text, blocks } = assemble([
    { data: 'Assimi ', block: 'p1' },
    { data: 'Goïta', block: 'p1' },
    'border',
    { data: '\n  ', block: 'div' },
    'border',
    { data: 'in Bamako', block: 'p2' },
  ]);
  expect(text).toBe('Assimi Goïta\n\nin Bamako\n\n');
  expect(blocks).toEqual([
    { element: 'p1', start: 0, end: 12 },
    { element: 'p2', start: 14, end: 23 },
  ]);
});

test('a line break in the source is a space, on the page it is a line break', () => {
  const steps: Step[] = [
    { data: 'Wagner\n\nGroup', block: 'p' },
    'line-break',
    'line-break',
    { data: 'Mali', block: 'p' },
  ];
  expect(assemble(steps).text).toBe('Wagner  Group\n\nMali\n\n');
});

test('a text that is too long is cut, and no block reaches beyond the cut', () => {
  const { text, blocks, pieces } = assemble(
    [
      { data: 'abc', block: 'p' },
      'border',
      { data: 'defghi', block: 'q' },
      'border',
      { data: 'x', block: 'r' },
    ],
    8,
  );
  expect(text).toBe('abc\n\ndef');
  expect(blocks.at(-1)).toEqual({ element: 'q', start: 5, end: 8 });
  expect(pieces.map(({ start }) => start)).toEqual([0, 5]);
});

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      data: fc.string({ unit: 'grapheme', maxLength: 12 }),
      block: fc.constantFrom('p', 'q'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>('line-break') },
  { weight: 2, arbitrary: fc.constant<Step>('border') },
);

test('each code unit of a piece stands where the piece says', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { text, pieces, blocks } = assemble(steps);
      for (const { node, start } of pieces) {
        expect(text.slice(start, start + node.data.length)).toBe(node.data.replace(/[\t\n\f\r]/g, ' '));
        const block = blocks[lastAtOrBefore(blocks, start)]!;
        expect(start + node.data.length).toBeLessThanOrEqual(block.end);
      }
      for (const [i, block] of blocks.entries()) {
        expect(text.slice(block.end, block.end + 2)).toBe('\n\n');
        if (i > 0) expect(block.start).toBe(blocks[i - 1]!.end + 2);
      }
    }),
  );
});

test('the search among pieces finds what a slow one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: -1, max: 51 }), (starts, offset) => {
      const items = starts.toSorted((a, b) => a - b).map((start) => ({ start }));
      expect(lastAtOrBefore(items, offset)).toBe(items.findLastIndex(({ start }) => start <= offset));
    }),
  );
});
