import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../gateway/ask.ts';
import { findTab, followPage, type Tab } from './ask-page.ts';
import type { PageView } from './page-view.ts';

export interface PageOfTab {
  tab: Tab | undefined;
  view: PageView;
  /** Reads the page at the reader's wish, then looks again. */
  read: () => Promise<void>;
  /** Looks again. */
  again: () => void;
}

/** The page before the reader; looked at anew once there are data to recognise names with. */
export function usePage(isSynced: boolean | undefined): PageOfTab {
  const [tab, setTab] = useState<Tab>();
  const [view, setView] = useState<PageView>({ kind: 'asking' });
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((before) => before + 1);

  useEffect(() => {
    void findTab().then((found) => (found ? setTab(found) : setView({ kind: 'forbidden' })));
  }, []);
  useEffect(() => {
    if (!tab || !isSynced) return undefined;
    const ends = new AbortController();
    void followPage(tab, setView, ends.signal);
    return () => ends.abort();
  }, [tab, turn, isSynced]);

  const read = async () => {
    if (!tab) return;
    setView({ kind: 'scanning' });
    const answer = await askBackground({ type: 'read-page', tabId: tab.id });
    if (answer.ok) again();
    else setView(answer.failure.kind === 'forbidden' ? { kind: 'forbidden' } : { kind: 'failed', ...answer });
  };
  return { tab, view, read, again };
}
