/**
 * Which mark is under a point, and in which of its lines.
 *
 * Three witnesses must agree, because each alone errs: the caret (which text is nearest, even from afar), the
 * element (what is really on top: Firefox reports highlights through dialogs and cookie walls) and the
 * rectangles (whether the point is on the words and not beside them).
 */
import type { Box, Mark, Point } from '../model.ts';

/** Lines of the same name touch; a gap of a rounding error between them is no gap. CSS pixels. */
const TOLERANCE = 1;

export interface Hit {
  mark: Mark;
  /** The line of the mark under the point. */
  line: Box;
}

/** The mark at the point, in viewport coordinates; `shadows` are the shadow trees that marks stand in. */
export function hitTest(
  marks: readonly Mark[],
  shadows: readonly ShadowRoot[],
  point: Point,
): Hit | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadows] });
  if (!caret) return undefined;
  const mark = markAt(marks, caret.offsetNode, caret.offset);
  if (!mark) return undefined;
  // Asked of the tree that the text is in: the document sees no further than its host.
  const tree = caret.offsetNode.getRootNode() as Document | ShadowRoot;
  const top = tree.elementFromPoint(point.x, point.y);
  if (!top || !mark.block.contains(top) || !top.contains(caret.offsetNode)) return undefined;
  const line = linesOf(mark).find((box) => isInside(point, box));
  return line && { mark, line };
}

/** The mark at a caret, or touching it: a caret after the last letter still means the word. */
export function markAt(marks: readonly Mark[], node: Node, offset: number): Mark | undefined {
  return marks.find(({ range, nodes }) => {
    if (!nodes.includes(node as Text)) return false;
    const afterStart = node !== range.startContainer || offset >= range.startOffset;
    const beforeEnd = node !== range.endContainer || offset <= range.endOffset;
    return afterStart && beforeEnd;
  });
}

/** Where the mark stands, line by line, in viewport coordinates; empty where it is not rendered. */
export function linesOf({ range }: Mark): Box[] {
  // A static range has no rectangles. The live one is garbage at once and so costs no edit anything.
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has become shorter and the change is still on its way to us: the words are gone.
    return [];
  }
  return Array.from(live.getClientRects(), ({ left, top, width, height }) => ({ left, top, width, height }));
}

/** The line of the mark at the point, else its first; `undefined` where it is not rendered. */
export function lineOf(mark: Mark, point?: Point): Box | undefined {
  const lines = linesOf(mark);
  return (point && lines.find((line) => isInside(point, line))) ?? lines[0];
}

function isInside({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return (
    x >= left - TOLERANCE &&
    x <= left + width + TOLERANCE &&
    y >= top - TOLERANCE &&
    y <= top + height + TOLERANCE
  );
}
