/** Turns keys and the focus into events of the hover. While no card is open, no key is touched. */
import type { Mark } from '../model.ts';
import type { HoverEvent } from './hover-state.ts';

export interface KeySurroundings {
  isCardOpen: () => boolean;
  isInCard: (event: Event) => boolean;
  focusCard: () => void;
  /** The first mark within the element. */
  markIn: (element: Element) => Mark | undefined;
  dispatch: (event: HoverEvent) => void;
}

/** Watches until the signal aborts. */
export function watchKeys(
  { isCardOpen, isInCard, focusCard, markIn, dispatch }: KeySurroundings,
  signal: AbortSignal,
): void {
  let consumed: string | undefined;

  function consume(event: KeyboardEvent) {
    consumed = event.key;
    event.preventDefault();
    // The page's own dialog or lightbox must not close along with the card.
    event.stopImmediatePropagation();
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (!isCardOpen()) return;
      if (event.key === 'Escape' && (isInCard(event) || !isTyping())) {
        consume(event);
        dispatch({ type: 'dismissed', reason: 'escaped', at: performance.now() });
      } else if (event.key === 'ArrowDown' && event.altKey && !isInCard(event)) {
        consume(event);
        focusCard();
      }
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keyup',
    (event) => {
      // Some pages listen for this half of the key press.
      if (event.key === consumed) event.stopImmediatePropagation();
      consumed = undefined;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const { target } = event;
      if (isInCard(event) || !(target instanceof Element) || !target.matches('a[href]:focus-visible')) return;
      const mark = markIn(target);
      if (!mark) return;
      const subject = { slug: mark.mention.slug, place: mark };
      dispatch({ type: 'over', subject, means: 'focus', at: performance.now() });
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'focusout',
    (event) => {
      if (event.target instanceof Element && event.target.matches('a[href]')) dispatch({ type: 'off' });
    },
    { passive: true, signal },
  );
}

/** Whether the focus is where Esc means something else: leaving a field, closing its list of proposals. */
function isTyping(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && (active.isContentEditable || active.matches('input, textarea, select'))
  );
}
