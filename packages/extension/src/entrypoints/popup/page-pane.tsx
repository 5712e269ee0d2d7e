import { formatPartialDate } from '@backstory/schema/partial-date';
import { i18n } from '#i18n';
import { describeFailure } from './data-status.tsx';
import { EntryList, type Entry } from './entry-list.tsx';
import { Notice } from './notice.tsx';
import type { PageView, Site } from './page-view.ts';
import { uiLanguage } from '../../ui-language.ts';

export interface PageActions {
  open: (slug: string) => void;
  /** Once, on the strength of this click. */
  read: () => void;
  /** From now on, on these match patterns. */
  allow: (origins: string[]) => void;
  hide: (site: Site, isHidden: boolean) => void;
}

/** All sites that the manifest lets the reader allow. */
const ALL_SITES = ['https://*/*', 'http://*/*'];

/** What there is to say about the page: the names in it, or why there are none. */
export function PagePane({ view, actions }: { view: PageView; actions: PageActions }) {
  switch (view.kind) {
    case 'asking':
      return null;
    case 'scanning':
      return <Notice title={i18n.t('scanningTitle')} live />;
    case 'names':
      return <Names view={view} actions={actions} />;
    case 'not-article':
      return <Notice title={i18n.t('notArticleTitle')} text={i18n.t('notArticleText')} />;
    case 'forbidden':
      return <Notice title={i18n.t('forbiddenTitle')} text={i18n.t('forbiddenText')} />;
    case 'failed':
      return <Notice title={describeFailure(view.failure)} />;
    case 'hidden':
      return (
        <Notice title={i18n.t('hiddenTitle', [view.site.host])} text={i18n.t('hiddenText')}>
          <button type="button" class="action" onClick={() => actions.hide(view.site, false)}>
            {i18n.t('turnOn')}
          </button>
        </Notice>
      );
    case 'unread':
      return <Unread site={view.site} actions={actions} />;
  }
}

function Unread({ site, actions }: { site: Site | undefined; actions: PageActions }) {
  return (
    <Notice title={i18n.t('unreadTitle')} text={i18n.t('unreadText')}>
      <button type="button" class="action" onClick={actions.read}>
        {i18n.t('readPage')}
      </button>
      {site && (
        <button type="button" class="action quiet-action" onClick={() => actions.allow([site.origin])}>
          {i18n.t('allowSite', [site.host])}
        </button>
      )}
      <button type="button" class="action quiet-action" onClick={() => actions.allow(ALL_SITES)}>
        {i18n.t('allowAllSites')}
      </button>
    </Notice>
  );
}

function Names({ view, actions }: { view: Extract<PageView, { kind: 'names' }>; actions: PageActions }) {
  const { names, article } = view.page;
  const entries = names.map(
    ({ slug, kind, name, descriptor, count }): Entry => ({
      slug,
      kind,
      name,
      descriptor,
      note: count > 1 ? `${count}\u00D7` : undefined,
    }),
  );
  const date =
    article.publishedOn === undefined
      ? i18n.t('articleUndated')
      : i18n.t('articleOf', [formatPartialDate(article.publishedOn, uiLanguage())]);
  const title = i18n.t('namesInArticle', names.length);
  return (
    <section class="names">
      <h2>{title}</h2>
      <p class="names-date">{date}</p>
      <EntryList label={title} entries={entries} open={actions.open} />
    </section>
  );
}
