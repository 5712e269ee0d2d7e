/**
 * Turns what the pointer does on the page into events of the hover. Listens passively, prevents nothing, and
 * asks the page what is under the pointer only when the pointer is slow.
 */
import type { Box, Mark, Point } from '../model.ts';
import { FAST, LOOK_EVERY_MS } from './delays.ts';
import type { HoverEvent } from './hover-state.ts';
import { isApproaching } from './is-approaching.ts';
import { createSpeedometer } from './pointer-speed.ts';

export interface PointerSurroundings {
  /** The mark under the point, and the line of it. */
  look: (point: Point) => { mark: Mark; line: Box } | undefined;
  /** The open card. */
  cardBox: () => Box | undefined;
  isInCard: (event: Event) => boolean;
  dispatch: (event: HoverEvent) => void;
}

export interface PointerWatch {
  /** Where the pointer was seen last; `undefined` if it has left the page, or is a finger. */
  readonly point: Point | undefined;
}

/** What a tap means something else on. */
const PRESSABLE =
  'a[href], button, label, input, select, textarea, summary, [role="button"], [role="link"], [onclick], ' +
  '[contenteditable]:not([contenteditable="false" i])';

/** Watches until the signal aborts. */
export function watchPointer(
  { look, cardBox, isInCard, dispatch }: PointerSurroundings,
  signal: AbortSignal,
): PointerWatch {
  const speedometer = createSpeedometer();
  let point: Point | undefined;
  /** Where the pointer was at the last look: the direction of a movement is seen from there. */
  let before: Point | undefined;
  /** What was under the pointer at the last look. */
  let last: { mark: Mark; line: Box } | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal } as const;

  function lookSoon() {
    looking ??= setTimeout(lookNow, LOOK_EVERY_MS);
  }

  function lookNow() {
    looking = undefined;
    if (!point || signal.aborted) return;
    const now = performance.now();
    const isFast = speedometer.speed(now) >= FAST;
    const box = cardBox();
    const isUnderWay = box !== undefined && before !== undefined && isApproaching(before, point, box);
    // A fast pointer comes to no name, but it does leave one, and for that the page need not be asked.
    const hit = isFast ? stillOn(last, point) : look(point);
    const isAnother = hit?.mark !== last?.mark;
    before = point;
    if (hit && !(isUnderWay && isAnother)) {
      last = hit;
      const subject = { slug: hit.mark.mention.slug, place: hit.mark };
      dispatch({ type: 'over', subject, means: 'pointer', at: now });
    } else {
      last = undefined;
      dispatch({ type: 'off' });
      if (isUnderWay) dispatch({ type: 'approaching' });
    }
    // Until it is slow, or if it may come to rest on a name on its way to the card, look again.
    if (isFast || isUnderWay) lookSoon();
  }

  function forget() {
    point = undefined;
    before = undefined;
    last = undefined;
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // In the card it is the card that speaks; with a button pressed a selection is being drawn.
      if (isInCard(event) || event.buttons !== 0) return forget();
      point = { x: event.clientX, y: event.clientY };
      speedometer.move({ ...point, at: event.timeStamp });
      lookSoon();
    },
    options,
  );
  // The page moves under a pointer that rests.
  window.addEventListener('scroll', lookSoon, options);
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      forget();
      dispatch({ type: 'off' });
    },
    { passive: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isInCard(event)) dispatch({ type: 'dismissed', reason: 'pressed-outside', at: performance.now() });
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      // By the pointer that was used and not by the device: many have both.
      if (event.pointerType !== 'touch' || isInCard(event)) return;
      if (event.target instanceof Element && event.target.closest(PRESSABLE)) return;
      const hit = look({ x: event.clientX, y: event.clientY });
      if (!hit) return;
      dispatch({
        type: 'requested',
        subject: { slug: hit.mark.mention.slug, place: hit.mark },
        means: 'tap',
      });
    },
    options,
  );

  return {
    get point() {
      return point;
    },
  };
}

function isInside({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function stillOn<H extends { line: Box }>(hit: H | undefined, point: Point): H | undefined {
  return hit && isInside(point, hit.line) ? hit : undefined;
}
