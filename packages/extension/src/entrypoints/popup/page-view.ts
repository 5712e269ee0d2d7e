/** What the popup can say about the page: decided from what tab, page and settings answered. Pure. */
import type { Answer, Failure, PageNames } from '../../messages.ts';

export type PageView =
  /** Not asked yet. */
  | { kind: 'asking' }
  | { kind: 'scanning' }
  | { kind: 'names'; page: PageNames }
  | { kind: 'not-article' }
  /** May be read, if the reader wishes; `site` where the browser lets us see which it is. */
  | { kind: 'unread'; site: Site | undefined }
  | { kind: 'hidden'; site: Site }
  | { kind: 'forbidden' }
  | { kind: 'failed'; failure: Failure };

export interface Site {
  host: string;
  /** The match pattern of the site, for `permissions.request`. */
  origin: string;
}

/** The view of a page; `url` is absent where the browser does not tell it. */
export function toPageView(
  url: string | undefined,
  answer: Answer<PageNames>,
  hiddenSites: readonly string[],
): PageView {
  const site = siteOf(url);
  if (url !== undefined && !site) return { kind: 'forbidden' };
  if (site && hiddenSites.includes(site.host)) return { kind: 'hidden', site };
  if (!answer.ok) {
    const { failure } = answer;
    if (failure.kind === 'absent') return { kind: 'unread', site };
    return failure.kind === 'forbidden' ? { kind: 'forbidden' } : { kind: 'failed', failure };
  }
  const page = answer.value;
  // Without data nothing is recognised; the notice about the data says so better than an empty list.
  if (page.failure && page.failure.kind !== 'empty') return { kind: 'failed', failure: page.failure };
  switch (page.state) {
    case 'scanning':
      return { kind: 'scanning' };
    case 'not-article':
      return { kind: 'not-article' };
    case 'ready':
      return { kind: 'names', page };
  }
}

/** The site of a page that extensions may be allowed to read; `undefined` for every other address. */
export function siteOf(url: string | undefined): Site | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // A match pattern has no port: it means all of them.
  return { host: parsed.hostname, origin: `${parsed.protocol}//${parsed.hostname}/*` };
}
