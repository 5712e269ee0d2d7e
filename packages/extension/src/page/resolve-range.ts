import type { CollectedText } from './collect-text.ts';

export interface ResolvedRange {
  range: StaticRange;
  /** The text nodes it touches, in order. */
  nodes: Text[];
  block: Element;
}

/**
 * Where a span of the collected text stands on the page, or `undefined` if it is empty, crosses the border of
 * a block, or the page has changed under it. Static, because the page may edit its text at any time and a live
 * range makes every edit dear.
 */
export function resolveRange(
  { pieces, blocks }: Pick<CollectedText, 'pieces' | 'blocks'>,
  start: number,
  end: number,
): ResolvedRange | undefined {
  const block = blocks[lastAtOrBefore(blocks, start)];
  const first = lastAtOrBefore(pieces, start);
  const last = lastAtOrBefore(pieces, end - 1);
  const from = pieces[first];
  const to = pieces[last];
  if (!block || !from || !to || end <= start || end > block.end) return undefined;
  const startOffset = start - from.start;
  const endOffset = end - to.start;
  if (startOffset >= from.node.length || endOffset > to.node.length) return undefined;
  return {
    range: new StaticRange({ startContainer: from.node, startOffset, endContainer: to.node, endOffset }),
    nodes: pieces.slice(first, last + 1).map(({ node }) => node),
    block: block.element,
  };
}

/** The index of the last item that starts at or before the offset, or -1. */
export function lastAtOrBefore(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
