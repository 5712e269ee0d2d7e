/**
 * Where a card stands: rectangles in, a place out. All numbers are CSS pixels of the layout viewport.
 *
 *     below the line, if the card fits there; else above; else where more of it fits;
 *     else beside the line; else along the edge of the window that is further from the line.
 *
 * It covers neither the line that is read nor the pointer.
 */
import type { Box } from '../model.ts';

/** Between the line and the card: close enough to belong to it, far enough to read the line's descenders. */
export const GAP = 8;
/** Between the card and the edge of the window. */
export const GUTTER = 8;
/** A card that shows less than its name and two lines is better placed elsewhere. */
const MIN_HEIGHT = 140;
/** A name and a line. Only where a window has no room for that beside the line is the line covered. */
const LEAST_HEIGHT = 64;
/** Around the pointer's hot spot, where the arrow itself is drawn. */
const POINTER_REACH = 4;

export interface Placement {
  left: number;
  /** Exactly one of the two is given, so that a card above its line grows upwards. */
  top?: number;
  /** Distance of the card's lower edge from the upper edge of the layout viewport. */
  bottom?: number;
  maxHeight: number;
}

export interface Occasion {
  card: { width: number; height: number };
  line: Box;
  pointer?: { x: number; y: number } | undefined;
  /** What is visible of the layout viewport: smaller under pinch zoom or an on-screen keyboard. */
  viewport: Box;
  /** The side on which the page's lines begin. */
  start: 'left' | 'right';
}

/** The place of the card; `maxHeight` is what it may grow to there. */
export function placeCard({ card, line, pointer, viewport, start }: Occasion): Placement {
  const kept = pointer ? including(line, pointer) : line;
  const edge = {
    left: viewport.left + GUTTER,
    right: viewport.left + viewport.width - GUTTER,
    top: viewport.top + GUTTER,
    bottom: viewport.top + viewport.height - GUTTER,
  };
  const width = Math.min(card.width, edge.right - edge.left);
  const wished = start === 'left' ? line.left : line.left + line.width - width;
  const left = clamp(wished, edge.left, edge.right - width);

  const below = { top: kept.top + kept.height + GAP, room: edge.bottom - (kept.top + kept.height + GAP) };
  const above = { bottom: kept.top - GAP, room: kept.top - GAP - edge.top };
  if (card.height <= below.room) return { left, top: below.top, maxHeight: below.room };
  if (card.height <= above.room) return { left, bottom: above.bottom, maxHeight: above.room };
  if (Math.max(below.room, above.room) >= MIN_HEIGHT) {
    return below.room >= above.room
      ? { left, top: below.top, maxHeight: below.room }
      : { left, bottom: above.bottom, maxHeight: above.room };
  }

  const height = Math.min(card.height, edge.bottom - edge.top);
  const top = clamp(kept.top, edge.top, edge.bottom - height);
  const after = kept.left + kept.width + GAP;
  const before = kept.left - GAP - width;
  if (after + width <= edge.right) return { left: after, top, maxHeight: edge.bottom - top };
  if (before >= edge.left) return { left: before, top, maxHeight: edge.bottom - top };

  return below.room >= above.room
    ? { left, bottom: edge.bottom, maxHeight: Math.max(below.room, LEAST_HEIGHT) }
    : { left, top: edge.top, maxHeight: Math.max(above.room, LEAST_HEIGHT) };
}

function including(line: Box, pointer: { x: number; y: number }): Box {
  const left = Math.min(line.left, pointer.x - POINTER_REACH);
  const top = Math.min(line.top, pointer.y - POINTER_REACH);
  return {
    left,
    top,
    width: Math.max(line.left + line.width, pointer.x + POINTER_REACH) - left,
    height: Math.max(line.top + line.height, pointer.y + POINTER_REACH) - top,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
