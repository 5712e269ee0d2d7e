import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Box } from '../model.ts';
import { GAP, GUTTER, placeCard, type Occasion, type Placement } from './place-card.ts';

const viewport: Box = { left: 0, top: 0, width: 1000, height: 800 };
const line: Box = { left: 300, top: 300, width: 120, height: 20 };
const occasion = (given: Partial<Occasion> = {}): Occasion => ({
  card: { width: 360, height: 400 },
  line,
  viewport,
  start: 'left',
  ...given,
});

/** The rectangle that the card then covers. */
function covered({ card }: Occasion, { left, top, bottom, maxHeight }: Placement): Box {
  const height = Math.min(card.height, maxHeight);
  return { left, top: top ?? (bottom ?? 0) - height, width: card.width, height };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('a card stands', () => {
  test('below its line, where the name begins', () => {
    assert.deepEqual(placeCard(occasion()), { left: 300, top: 320 + GAP, maxHeight: 800 - GUTTER - 328 });
  });

  test('above its line where it does not fit below, and then grows upwards', () => {
    const low = { ...line, top: 600 };
    assert.deepEqual(placeCard(occasion({ line: low })), { left: 300, bottom: 592, maxHeight: 584 });
  });

  test('where more of it fits, if it fits nowhere whole', () => {
    const { top, maxHeight } = placeCard(occasion({ card: { width: 360, height: 700 } }));
    assert.deepEqual([top, maxHeight], [328, 464]);
  });

  test('beside the line where there is hardly room above or below', () => {
    const flat = { ...viewport, height: 200 };
    const { left, maxHeight } = placeCard(occasion({ viewport: flat, line: { ...line, top: 90 } }));
    assert.deepEqual([left, maxHeight], [420 + GAP, 200 - 2 * GUTTER]);
  });

  test('before the line where there is no room after it', () => {
    const flat = { ...viewport, height: 200 };
    const { left } = placeCard(occasion({ viewport: flat, line: { ...line, top: 90, left: 700 } }));
    assert.equal(left, 700 - GAP - 360);
  });

  test('along the edge further from the line in a window too small for anything else', () => {
    const tiny = { left: 0, top: 0, width: 376, height: 200 };
    const placement = placeCard(
      occasion({ viewport: tiny, line: { left: 20, top: 60, width: 200, height: 20 } }),
    );
    assert.deepEqual(placement, { left: GUTTER, bottom: 200 - GUTTER, maxHeight: 104 });
  });

  test('shifted into the window where the name is near its edge', () => {
    assert.equal(placeCard(occasion({ line: { ...line, left: 900 } })).left, 1000 - GUTTER - 360);
    assert.equal(placeCard(occasion({ line: { ...line, left: -50 } })).left, GUTTER);
  });

  test('flush with the right end of the name where lines begin on the right', () => {
    assert.equal(placeCard(occasion({ start: 'right', line: { ...line, left: 500 } })).left, 620 - 360);
  });

  test('in what is visible of a page that is zoomed into', () => {
    const zoomed = { left: 200, top: 250, width: 500, height: 600 };
    const { left, maxHeight } = placeCard(occasion({ viewport: zoomed }));
    assert.deepEqual([left, maxHeight], [300, 850 - GUTTER - 328]);
  });

  test('clear of a pointer that is lower than the line', () => {
    const { top } = placeCard(occasion({ pointer: { x: 350, y: 326 } }));
    assert.equal(top, 326 + 4 + GAP);
  });
});

test('wherever there is room for it, a card lies in the window and covers neither its line nor the pointer', () => {
  const occasions = fc.record({
    card: fc.record({ width: fc.constant(360), height: fc.integer({ min: 80, max: 420 }) }),
    line: fc.record({
      left: fc.integer({ min: 8, max: 900 }),
      top: fc.integer({ min: 8, max: 760 }),
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.integer({ min: 10, max: 32 }),
    }),
    viewport: fc.record({
      left: fc.constant(0),
      top: fc.constant(0),
      width: fc.integer({ min: 990, max: 2000 }),
      height: fc.integer({ min: 800, max: 1200 }),
    }),
    start: fc.constantFrom('left' as const, 'right' as const),
  });
  fc.assert(
    fc.property(occasions, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
      const at = {
        x: given.line.left + share * given.line.width,
        y: given.line.top + share * given.line.height,
      };
      const box = covered(given, placeCard({ ...given, pointer: at }));
      assert.ok(!overlaps(box, given.line));
      assert.ok(!overlaps(box, { left: at.x, top: at.y, width: 1, height: 1 }));
      assert.ok(box.left >= GUTTER && box.left + box.width <= given.viewport.width - GUTTER);
      assert.ok(box.top >= GUTTER && box.top + box.height <= given.viewport.height - GUTTER);
    }),
  );
});
