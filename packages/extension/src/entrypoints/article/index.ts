/**
 * What runs in the page: page → marks → hover → card, joined. It is not a content script of WXT's kind, because
 * those announce themselves to the page by an event; a page must not be told that it is being explained.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { askBackground } from '../../gateway/ask.ts';
import { runHover } from '../../hover/run-hover.ts';
import { watchKeys } from '../../hover/watch-keys.ts';
import { watchPointer } from '../../hover/watch-pointer.ts';
import { createMarks } from '../../marks/draw-marks.ts';
import { hitTest } from '../../marks/hit-test.ts';
import '../../marks/marks.css';
import type { CardAnswer } from '../../messages.ts';
import type { Mark } from '../../model.ts';
import { hiddenSites } from '../../settings.ts';
import { answerTab } from './answer-tab.ts';
import { loadCard } from './load-card.ts';
import { presentCard } from './present-card.ts';
import { readPage } from './read-page.ts';
import { replacePredecessor } from './replace-predecessor.ts';

export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const page = replacePredecessor();
  const { signal } = page;
  const stopIfHidden = (hosts: readonly string[]) => {
    if (hosts.includes(location.hostname)) page.abort();
  };
  stopIfHidden(await hiddenSites.get());
  if (signal.aborted) return;
  hiddenSites.watch(stopIfHidden, signal);

  const marks = createMarks(signal);
  const card = loadCard(signal);
  const isInCard = (event: Event) => card.loaded?.contains(event) ?? false;
  const moved = () => hover.dispatch({ type: 'dismissed', reason: 'lost', at: performance.now() });
  const reader = readPage(marks, moved, signal);

  const presenter = presentCard(
    {
      card: () => card.loaded,
      names: () => reader.names,
      language: () => reader.language,
      pointer: () => pointer.point,
      dispatch: (event) => hover.dispatch(event),
    },
    signal,
  );
  const hover = runHover<CardAnswer>(
    {
      async ask(slug) {
        // After an update of the extension this script is a leftover: it falls silent.
        if (!browser.runtime?.id) page.abort();
        const [answer, host] = await Promise.all([askBackground({ type: 'card', slug }), card.load()]);
        return answer.ok && host ? answer.value : undefined;
      },
      show: (answer, place, focus) => presenter.show(answer, place as Mark | undefined, focus),
      hide: () => presenter.hide(),
      now: () => performance.now(),
    },
    signal,
  );
  const pointer = watchPointer(
    {
      look(point) {
        marks.assert();
        return hitTest(marks.all, reader.shadows, point);
      },
      cardBox: () => card.loaded?.box(),
      isInCard,
      dispatch: hover.dispatch,
    },
    signal,
  );
  watchKeys(
    {
      isCardOpen: () => card.loaded?.isOpen ?? false,
      isInCard,
      focusCard: () => card.loaded?.focus(),
      markIn: (element) => marks.all.find(({ range }) => element.contains(range.startContainer)),
      dispatch: hover.dispatch,
    },
    signal,
  );
  answerTab({ marks, reader, explain }, signal);

  function explain(mark: Mark) {
    hover.dispatch({ type: 'requested', subject: { slug: mark.mention.slug, place: mark }, means: 'keys' });
  }
}
