/** The popup: names in this article, search over everything known, and one card at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askTab } from '../../gateway/ask.ts';
import { hiddenSites } from '../../settings.ts';
import type { Tab } from './ask-page.ts';
import { CardPane } from './card-pane.tsx';
import { DataLine, describeFailure, NeverSynced, useSyncStatus } from './data-status.tsx';
import { EntryList } from './entry-list.tsx';
import { Notice } from './notice.tsx';
import { PagePane, type PageActions } from './page-pane.tsx';
import { siteOf, type Site } from './page-view.ts';
import { SearchField, useSearch } from './search.tsx';
import { uiLanguage } from '../../ui-language.ts';
import { useCards } from './use-cards.ts';
import { usePage } from './use-page.ts';

export function Popup() {
  const { status, failure: silence, sync } = useSyncStatus();
  const { tab, view, read, again } = usePage(status?.synced);
  const [query, setQuery] = useState('');
  const hits = useSearch(query);
  const { trail, failure, open, back } = useCards(view);
  const opened = useRef<string>(undefined);
  const shown = trail.at(-1);

  // Who comes back from a card goes on where they left off.
  useEffect(() => {
    if (shown || opened.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-slug="${CSS.escape(opened.current)}"]`)?.focus();
    opened.current = undefined;
  }, [shown]);
  const choose = (slug: string) => {
    if (!shown) opened.current = slug;
    void open(slug);
  };

  if (!status) {
    return silence ? (
      <main>
        <Notice title={describeFailure(silence)} live />
      </main>
    ) : null;
  }
  if (!status.synced) {
    return (
      <main>
        <NeverSynced status={status} sync={sync} />
      </main>
    );
  }
  if (shown) {
    const { slug } = shown.card;
    const before = trail.at(-2)?.card.name[uiLanguage()];
    const list = query === '' ? i18n.t('backToNames') : i18n.t('backToSearch');
    const isNamed = view.kind === 'names' && view.page.names.some((name) => name.slug === slug);
    return (
      <>
        <main class="pane">
          <CardPane request={shown} actions={{ open: choose, back: { label: before ?? list, go: back } }} />
          {failure && <Notice title={describeFailure(failure)} live />}
        </main>
        {isNamed && tab && (
          <footer class="card-actions">
            <button type="button" class="action" onClick={() => void showInPage(tab, slug)}>
              {i18n.t('showInArticle')}
            </button>
          </footer>
        )}
      </>
    );
  }

  const actions: PageActions = {
    open: choose,
    read: () => void read(),
    // Asked for at once: browsers put the question only in the turn of the click.
    allow: (origins) =>
      void browser.permissions.request({ origins }).then((isAllowed) => (isAllowed ? read() : undefined)),
    hide: (site, isHidden) => void setHidden(site, isHidden).then(isHidden ? again : read),
  };
  const openBest = () => {
    const best = hits?.[0];
    if (best) choose(best.slug);
  };
  return (
    <>
      <SearchField query={query} changed={setQuery} submitted={openBest} />
      <main class="list">
        {failure && <Notice title={describeFailure(failure)} live />}
        {hits ? (
          <section>
            <div role="status">
              <h2>{i18n.t('searchHits', hits.length)}</h2>
            </div>
            <EntryList label={i18n.t('searchHits', hits.length)} entries={hits} open={choose} />
          </section>
        ) : (
          <PagePane view={view} actions={actions} />
        )}
      </main>
      <footer class="foot">
        {(view.kind === 'names' || view.kind === 'not-article') && (
          <SiteSwitch site={siteOf(tab?.url)} hide={actions.hide} />
        )}
        <DataLine status={status} sync={sync} />
      </footer>
    </>
  );
}

function SiteSwitch({ site, hide }: { site: Site | undefined; hide: PageActions['hide'] }) {
  return site ? (
    <button type="button" class="link" onClick={() => hide(site, true)}>
      {i18n.t('turnOff', [site.host])}
    </button>
  ) : null;
}

async function setHidden({ host }: Site, isHidden: boolean): Promise<void> {
  const others = (await hiddenSites.get()).filter((hidden) => hidden !== host);
  await hiddenSites.set(isHidden ? [...others, host] : others);
}

/** Shows the card beside its first name in the article. The popup makes room for it. */
async function showInPage(tab: Tab, slug: string): Promise<void> {
  const answer = await askTab(tab.id, { type: 'show-card', slug });
  if (answer.ok && answer.value) window.close();
}
