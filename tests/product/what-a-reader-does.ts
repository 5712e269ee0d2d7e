/** The few gestures and looks that every spec is made of. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReaderPage } from './reader-browser.ts';

const PATIENCE_MS = 15_000;
const STEP_MS = 100;

/** Asks again until the answer is not `undefined` or false. Throws with `what` where it never is. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await sleep(STEP_MS);
  }
  throw new Error(`waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
}

/** How many spans of the page are marked; the registry is the page's as well as ours. */
export function countMarks(page: ReaderPage): Promise<number> {
  return page.evaluate('[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)');
}

/** The marked texts, in no order. */
export function markedTexts(page: ReaderPage): Promise<string[]> {
  return page.evaluate(`[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\\s+/g, ' ');
  }))`);
}

/** Scrolls to the nth place where the text stands in the article, and rests the pointer on it. */
export async function restOn(page: ReaderPage, text: string, nth = 0): Promise<void> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const article = document.querySelector('article') ?? document.body;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let left = ${nth};
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = node.data.indexOf(${JSON.stringify(text)}); at >= 0; at = node.data.indexOf(${JSON.stringify(text)}, at + 1)) {
        if (left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + ${text.length});
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error('not on the page: ' + ${JSON.stringify(text)});
  })()`);
  await page.moveTo(x - 40, y + 60);
  await page.moveTo(x, y);
}

/** Takes the pointer to a corner where nothing is named. */
export async function leave(page: ReaderPage): Promise<void> {
  await page.moveTo(4, 796);
}

/** What the card says, or `undefined` where none is open. */
export async function cardText(page: ReaderPage): Promise<string | undefined> {
  const text = await page.onCard<string | null>(
    `(root) => root.host.matches(':popover-open') ? root.querySelector('[role=dialog]').innerText.replace(/\\s+/g, ' ') : null`,
  );
  return text ?? undefined;
}

export const openCard = (page: ReaderPage) => until('a card opens', () => cardText(page));

export const cardIsGone = (page: ReaderPage) =>
  until('the card closes', async () => (await cardText(page)) === undefined);
