/** Puts answers on the card, beside the name they explain, and keeps the two together. */
import type { CardHost } from '../../card/card-host.ts';
import type { HoverEvent } from '../../hover/hover-state.ts';
import { lineOf } from '../../marks/hit-test.ts';
import type { CardAnswer, PageNames } from '../../messages.ts';
import type { Box, CardRequest, Mark, Point } from '../../model.ts';
import { today } from '../../today.ts';
import { uiLanguage } from '../../ui-language.ts';

export interface CardSurroundings {
  /** Loaded before anything is shown. */
  card: () => CardHost | undefined;
  names: () => PageNames;
  /** BCP 47, of the article. */
  language: () => string | undefined;
  /** Where the pointer is, unless the card was asked for by other means. */
  pointer: () => Point | undefined;
  dispatch: (event: HoverEvent) => void;
}

export interface CardPresenter {
  /** Without a mark, the card stays where it is. */
  show(answer: CardAnswer, mark: Mark | undefined, focus: boolean): void;
  hide(): void;
}

export function presentCard(
  { card, names, language, pointer, dispatch }: CardSurroundings,
  signal: AbortSignal,
): CardPresenter {
  let shown: { request: CardRequest; mark: Mark; line: Box; followed: boolean } | undefined;
  let frame: number | undefined;
  const on = {
    close: () => dispatch({ type: 'dismissed', reason: 'closed', at: performance.now() }),
    open: (slug: string) => dispatch({ type: 'followed', slug }),
    entered: () => dispatch({ type: 'entered' }),
    left: () => dispatch({ type: 'left' }),
  };

  function keepTogether() {
    frame = undefined;
    if (!shown) return;
    const line = lineOf(shown.mark);
    if (!line || !isInView(line)) {
      return dispatch({ type: 'dismissed', reason: 'scrolled-away', at: performance.now() });
    }
    shown.line = line;
    // What was followed from within the card has its own history there, which another `show` would end.
    if (!shown.followed) card()?.show(shown.request, { line }, on);
  }

  window.addEventListener(
    'scroll',
    () => {
      if (shown) frame ??= requestAnimationFrame(keepTogether);
    },
    { capture: true, passive: true, signal },
  );

  return {
    show({ card: data, syncedAt }, mark, focus) {
      const place = mark ?? shown?.mark;
      const at = mark && !focus ? pointer() : undefined;
      const line = mark ? lineOf(mark, at) : shown?.line;
      // The name has gone from the page while its card was on the way.
      if (!place || !line) return dispatch({ type: 'dismissed', reason: 'lost', at: performance.now() });
      const { article, names: known } = names();
      const named = mark?.mention ?? known.find(({ slug }) => slug === data.slug);
      const spoken = contentLanguage(language());
      const request: CardRequest = {
        card: data,
        article,
        today: today(),
        language: spoken,
        surface: named?.surface ?? data.name[spoken],
        basis: named?.basis ?? 'NAME',
        syncedAt,
      };
      shown = { request, mark: place, line, followed: mark === undefined };
      card()?.show(request, { line, pointer: at }, on);
      if (focus) card()?.focus();
    },
    hide() {
      shown = undefined;
      card()?.hide();
    },
  };
}

/** A French article is explained in French; any other in the language of the reader's browser. */
function contentLanguage(article: string | undefined): CardRequest['language'] {
  return article?.toLowerCase().startsWith('fr') ? 'fr' : uiLanguage();
}

function isInView({ left, top, width, height }: Box): boolean {
  return top + height > 0 && top < innerHeight && left + width > 0 && left < innerWidth;
}
