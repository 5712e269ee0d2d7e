/** What the popup asks of the browser: which page the reader means, and what it names. */
import { browser } from 'wxt/browser';
import { askTab } from '../../gateway/ask.ts';
import { hiddenSites } from '../../settings.ts';
import { toPageView, type PageView } from './page-view.ts';

/** Between two looks at a page that is still being read, ms: often enough to seem at once. */
const LOOK_AGAIN_MS = 250;

export interface Tab {
  id: number;
  /** Absent where the browser does not tell it. */
  url?: string | undefined;
}

/** The tab that the reader has before them, or had until this popup opened as a tab of its own, as on phones. */
export async function findTab(): Promise<Tab | undefined> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const own = browser.runtime.getURL('/');
  const [tab] = tabs
    .filter(({ url }) => !url?.startsWith(own))
    .toSorted((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Calls back with the view of the tab's page, again and again until it has been read or the signal aborts. */
export async function followPage(
  { id, url }: Tab,
  changed: (view: PageView) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const [answer, hidden] = await Promise.all([askTab(id, { type: 'page-names' }), hiddenSites.get()]);
    if (signal.aborted) return;
    const view = toPageView(url, answer, hidden);
    changed(view);
    if (view.kind !== 'scanning') return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
