/**
 * Draws marks as CSS Custom Highlights: not one node of the page is touched.
 *
 * Only marks near the viewport are registered, and always as new `Highlight` objects: one that grows is
 * repainted whole at each addition. The registry belongs to the page as much as to us; what it has cleared is
 * set again at the next occasion, and what stands under our names but is not ours is left alone when we go.
 */
import type { Mark } from '../model.ts';
import { chooseMarks, HIGHLIGHTS, type HighlightName } from './choose-marks.ts';

/** Blocks are near from one viewport above to one viewport below. */
const NEAR = '100% 0px';
/**
 * Registering costs the next frame some 10 to 30 ms in Chromium, however few the ranges: done at each frame of a
 * scroll, it halves the frame rate. A viewport of margin lasts longer than this wait at any speed one can read at.
 */
const REGISTER_EVERY_MS = 150;

export interface Marks {
  /** Draws these marks in place of all others. */
  draw(marks: readonly Mark[]): void;
  /** Takes away the marks on these text nodes, and on all that have left the page; every mark where `undefined`. */
  drop(nodes: ReadonlySet<Node> | undefined): void;
  /** Sets again what the page has cleared. */
  assert(): void;
  /** All marks, near or far, in reading order. */
  readonly all: readonly Mark[];
}

/** Draws until the signal aborts; then nothing of ours is left in the registry. */
export function createMarks(signal: AbortSignal): Marks {
  let marks: readonly Mark[] = [];
  let drawn = new Map<HighlightName, Highlight>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const near = new Set<Element>();

  // Forced colours paint every highlight as if it were selected text, and no rule can undo it.
  const forcedColors = matchMedia('(forced-colors: active)');
  forcedColors.addEventListener('change', register, { signal });

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      // The first blocks after `draw` are shown at once, what a scroll brings near is shown in steps.
      if (drawn.size === 0) register();
      else waiting ??= setTimeout(register, REGISTER_EVERY_MS);
    },
    { rootMargin: NEAR },
  );

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      marks = [];
      register();
    },
    { once: true },
  );

  function register() {
    clearTimeout(waiting);
    waiting = undefined;
    const chosen = forcedColors.matches ? new Map<HighlightName, Mark[]>() : chooseMarks(marks, near);
    const next = new Map<HighlightName, Highlight>();
    for (const [name, group] of chosen) next.set(name, new Highlight(...group.map(({ range }) => range)));
    for (const name of HIGHLIGHTS) {
      const mine = drawn.get(name);
      const highlight = next.get(name);
      if (highlight) CSS.highlights.set(name, highlight);
      else if (mine && CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
    }
    drawn = next;
  }

  return {
    get all() {
      return marks;
    },
    draw(next) {
      marks = next;
      const blocks = new Set(marks.map(({ block }) => block));
      for (const block of near) if (!blocks.has(block)) near.delete(block);
      observer.disconnect();
      // Each observation reports once at its start: that is what draws.
      for (const block of blocks) observer.observe(block);
      register();
    },
    drop(nodes) {
      const kept = nodes ? marks.filter((mark) => !touches(mark, nodes)) : [];
      if (kept.length === marks.length) return;
      marks = kept;
      // At once and not in the next frame: not even one frame may show a mark on other words.
      register();
    },
    assert() {
      for (const [name, highlight] of drawn) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
  };
}

function touches({ nodes }: Mark, changed: ReadonlySet<Node>): boolean {
  // What was taken away with something around it is not in the set, but is not connected either.
  return nodes.some((node) => !node.isConnected || changed.has(node));
}
