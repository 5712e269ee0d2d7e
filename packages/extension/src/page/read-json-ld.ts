/** What a page's JSON-LD says of the article on it. Pure: texts in, facts out. */

export interface DeclaredArticle {
  /** As written; see `readDay`. */
  datePublished?: string;
  /** BCP 47. */
  language?: string;
}

const ARTICLE_TYPE =
  /(?:^|[/#:])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
/** Deeper than any vocabulary nests an article; a hostile page could nest for ever. */
const MAX_DEPTH = 6;

type Node = Record<string, unknown>;

/**
 * The article that the blocks describe, or `undefined`. Where several are described, the one at `address`,
 * else the first with a date. With `strictly`, one that names only other addresses does not count: applications
 * leave the description of their last page standing.
 */
export function readJsonLd(
  blocks: readonly string[],
  address: string,
  strictly = false,
): DeclaredArticle | undefined {
  const all = blocks.flatMap((block) => collectArticles(parse(block), 0));
  const here = all.find((node) => addressesOf(node).some((other) => sameDocument(other, address)));
  const articles = strictly ? all.filter((node) => addressesOf(node).length === 0) : all;
  const article = here ?? articles.find((node) => typeof node.datePublished === 'string') ?? articles[0];
  if (!article) return undefined;
  const { datePublished, inLanguage } = article;
  return {
    ...(typeof datePublished === 'string' ? { datePublished } : {}),
    ...(typeof inLanguage === 'string' ? { language: inLanguage } : {}),
  };
}

function parse(block: string): unknown {
  try {
    // Line breaks inside strings are the commonest mistake of hand-written templates.
    return JSON.parse(block.replace(/\s+/g, ' '));
  } catch {
    // A broken block says nothing; the page's other signs remain.
    return undefined;
  }
}

function collectArticles(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collectArticles(item, depth + 1));
  const node = value as Node;
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return [node];
  return [node['@graph'], node.mainEntity, node.mainEntityOfPage].flatMap((inner) =>
    collectArticles(inner, depth + 1),
  );
}

function addressesOf({ '@id': id, url, mainEntityOfPage }: Node): string[] {
  const page =
    typeof mainEntityOfPage === 'object' && mainEntityOfPage !== null ? (mainEntityOfPage as Node) : {};
  return [url, id, mainEntityOfPage, page['@id'], page.url].filter((each) => typeof each === 'string');
}

function sameDocument(written: string, address: string): boolean {
  try {
    const one = new URL(written, address);
    const other = new URL(address);
    return one.host === other.host && one.pathname === other.pathname;
  } catch {
    return false;
  }
}
