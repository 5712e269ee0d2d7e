import type { Box, Point } from '../model.ts';

/** Half the angle within which a movement counts as meant for the card: 120° in all, as a hand is no ruler. */
const HALF_ANGLE_COS = Math.cos(Math.PI / 3);

/** Whether a pointer that moved from one point to the other is heading for the box. */
export function isApproaching(from: Point, to: Point, { left, top, width, height }: Box): boolean {
  const move = { x: to.x - from.x, y: to.y - from.y };
  // The nearest point of the box: from beside a wide card, straight down is as good as down to its middle.
  const aim = {
    x: Math.min(Math.max(from.x, left), left + width) - from.x,
    y: Math.min(Math.max(from.y, top), top + height) - from.y,
  };
  const lengths = Math.hypot(move.x, move.y) * Math.hypot(aim.x, aim.y);
  return lengths > 0 && (move.x * aim.x + move.y * aim.y) / lengths >= HALF_ANGLE_COS;
}
