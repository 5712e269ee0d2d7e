/** The page's side of `messages.ts`. */
import { browser } from 'wxt/browser';

import { linesOf, markAt } from '../../marks/hit-test.ts';
import { parseTabRequest, type Answer, type TabAnswers, type TabRequest } from '../../messages.ts';
import type { Mark } from '../../model.ts';
import type { PageReader } from './read-page.ts';

export interface TabSurroundings {
  marks: { readonly all: readonly Mark[] };
  reader: PageReader;
  /** Opens the card of the mark and moves the focus there. */
  explain: (mark: Mark) => void;
}

type AnyAnswer = Answer<TabAnswers[keyof TabAnswers]>;

/** Answers until the signal aborts. */
export function answerTab(surroundings: TabSurroundings, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: AnyAnswer) => void,
  ): boolean => {
    const request = parseTabRequest(message);
    if (!request || sender.id !== browser.runtime.id) return false;
    void answer(request, surroundings).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), {
    once: true,
  });
}

async function answer(request: TabRequest, { marks, reader, explain }: TabSurroundings): Promise<AnyAnswer> {
  switch (request.type) {
    case 'page-names': {
      const { names } = reader;
      // Whoever looks may have synced meanwhile; they are told how it stands, and next time how it went.
      if (names.failure) reader.again();
      return { ok: true, value: names };
    }
    case 'show-card': {
      // The first that is rendered: one inside a closed `<details>` has no place to stand beside.
      const mark = marks.all.find((each) => each.mention.slug === request.slug && linesOf(each).length > 0);
      if (mark) {
        // Not smoothly, whatever the page's style says: the card needs its place now.
        mark.nodes[0]?.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        explain(mark);
      }
      return { ok: true, value: mark !== undefined };
    }
    case 'explain-selection': {
      await reader.whenRead;
      const mark = selectedMark(marks.all);
      if (mark) explain(mark);
      return { ok: true, value: mark !== undefined };
    }
  }
}

/** The first mark that the selection touches, or the one at the caret. */
function selectedMark(marks: readonly Mark[]): Mark | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (range.collapsed) return markAt(marks, range.startContainer, range.startOffset);
  return marks.find(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
    if (!range.intersectsNode(startContainer) && !range.intersectsNode(endContainer)) return false;
    // Neither wholly before the selection nor wholly after it.
    return (
      range.comparePoint(endContainer, endOffset) >= 0 && range.comparePoint(startContainer, startOffset) <= 0
    );
  });
}
