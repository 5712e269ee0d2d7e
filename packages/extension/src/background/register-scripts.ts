/**
 * Where the article script runs: on the origins that the reader allowed, minus the hidden sites; and once in
 * a tab, at the reader's click. The card's script follows when a page asks for it.
 */
import { browser } from 'wxt/browser';

import type { Answer } from '../messages.ts';

const SCRIPT_ID = 'article';
const JS = ['/article.js'] as const;
const CARD_JS = ['/card.js'] as const;
const CSS = ['/assets/article.css'] as const;

let turn: Promise<void> = Promise.resolve();

/** Registers the article script for what is allowed now. Calls are answered one after another. */
export function registerScripts(hidden: readonly string[]): Promise<void> {
  turn = turn.then(
    () => register(hidden),
    () => register(hidden),
  );
  return turn;
}

async function register(hidden: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*):/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [...JS],
    css: [...CSS],
    matches,
    excludeMatches: hidden.map((host) => `*://${host}/*`),
    runAt: 'document_idle' as const,
    allFrames: false,
    // Tabs restored at start-up load before the background does.
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reads the page of a tab; `forbidden` where the browser lets no extension in. */
export function readPage(tabId: number): Promise<Answer<true>> {
  return inject(tabId, CSS, JS);
}

/** Brings the card into the page of a tab that is being read. */
export function loadCard(tabId: number): Promise<Answer<true>> {
  return inject(tabId, [], CARD_JS);
}

async function inject(
  tabId: number,
  css: typeof CSS | readonly [],
  js: typeof JS | typeof CARD_JS,
): Promise<Answer<true>> {
  const target = { tabId, frameIds: [0] };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
    await browser.scripting.executeScript({ target, files: [...js] });
    return { ok: true, value: true };
  } catch {
    // The only way these fail is that the page, or the tab, is not ours to read.
    return { ok: false, failure: { kind: 'forbidden' } };
  }
}
