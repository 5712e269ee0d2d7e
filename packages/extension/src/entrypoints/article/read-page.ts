/**
 * Reads the page and keeps what was read true: page → text → mentions → marks, again whenever the text, or
 * the address, has changed.
 */
import { askBackground } from '../../gateway/ask.ts';
import type { Marks } from '../../marks/draw-marks.ts';
import type { PageName, PageNames, Recognition } from '../../messages.ts';
import type { ArticleContext, Mark } from '../../model.ts';
import { collectText, type CollectedText } from '../../page/collect-text.ts';
import { type Article, findArticle, isArticle } from '../../page/find-article.ts';
import { resolveRange } from '../../page/resolve-range.ts';
import { watchAddress } from '../../page/watch-address.ts';
import { watchChanges } from '../../page/watch-changes.ts';
import { watchRemoval } from '../../page/watch-removal.ts';
import { createPause, whenIdle, whenVisible } from '../../page/yield-to-page.ts';
import { today } from '../../today.ts';

/** Applications put their article on the page some time after it has loaded: when to look again, ms. */
const LOOK_AGAIN_MS = [500, 1_000, 2_000, 4_000, 8_000];

const NO_ARTICLE: ArticleContext = { publishedOn: undefined, dateOrigin: 'none', slugs: [] };

export interface PageReader {
  readonly names: PageNames;
  /** The shadow trees that parts of the article stand in. */
  readonly shadows: readonly ShadowRoot[];
  /** BCP 47, as the article says. */
  readonly language: string | undefined;
  /** Resolves when the page has been read, or found to be no article. */
  readonly whenRead: Promise<void>;
  /** Reads from the beginning: what failed may have been mended. */
  again(): void;
}

/** Reads until the signal aborts. `moved` is called when what was read is no longer what is shown. */
export function readPage(marks: Marks, moved: () => void, signal: AbortSignal): PageReader {
  let names: PageNames = { state: 'scanning', article: NO_ARTICLE, names: [] };
  let language: string | undefined;
  let shadows: readonly ShadowRoot[] = [];
  let hasMoved = false;
  let view = new AbortController();

  async function begin(): Promise<void> {
    view.abort();
    view = new AbortController();
    const ends = AbortSignal.any([signal, view.signal]);
    names = { state: 'scanning', article: NO_ARTICLE, names: [] };
    for (const delay of [0, ...LOOK_AGAIN_MS]) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await whenVisible(ends);
      await whenIdle(ends);
      if (ends.aborted || (await follow(ends))) return;
    }
  }

  /** Reads the article now and at every change; false where there is none, or it could not be recognised. */
  async function follow(ends: AbortSignal): Promise<boolean> {
    const root = findArticle(document, today(), hasMoved)?.root;
    if (!root) {
      names = { ...names, state: 'not-article' };
      return false;
    }
    const watching = new AbortController();
    const watched = AbortSignal.any([ends, watching.signal]);
    let text: string | undefined;
    let turn = 0;
    /** What changed since the text was collected that is being recognised; `undefined` means anything may have. */
    let meanwhile: Set<Node> | undefined;

    async function read(): Promise<'new' | 'same' | 'none'> {
      const mine = ++turn;
      await whenVisible(watched);
      // Found anew each time: an application changes its head, and with it the date, after its text.
      const article = findArticle(document, today(), hasMoved);
      if (!article || article.root !== root) {
        if (!watched.aborted) restart();
        return 'same';
      }
      const pause = createPause();
      meanwhile = new Set();
      const collected = await collectText(rootsOf(article), pause);
      if (watched.aborted || mine !== turn) return 'same';
      const lengths = collected.blocks.map(({ start, end }) => end - start);
      if (!isArticle(article.declared, lengths)) {
        names = { state: 'not-article', article: NO_ARTICLE, names: [] };
        return 'none';
      }
      const answer = await askBackground({
        type: 'recognise',
        text: collected.text,
        ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
        ...(article.language ? { language: article.language } : {}),
      });
      if (watched.aborted || mine !== turn) return 'same';
      if (!answer.ok) {
        names = { state: 'ready', article: NO_ARTICLE, names: [], failure: answer.failure };
        return 'none';
      }
      const found = await toMarks(collected, answer.value, pause);
      if (watched.aborted || mine !== turn) return 'same';
      shadows = collected.shadows;
      changes.include(shadows);
      marks.draw(found);
      marks.drop(meanwhile);
      const isSame = text === collected.text;
      text = collected.text;
      language = article.language;
      names = toPageNames(article, answer.value);
      return isSame ? 'same' : 'new';
    }

    // Watched before it is read: what changes meanwhile is read again.
    const changes = watchChanges(
      root,
      {
        changed(nodes) {
          meanwhile = nodes && meanwhile?.union(nodes);
          marks.drop(nodes);
        },
        settled: async () => (await read()) === 'new',
      },
      watched,
    );
    watchRemoval(root, restart, watched);
    if ((await read()) !== 'none') return true;
    watching.abort();
    return false;
  }

  function restart() {
    marks.drop(undefined);
    moved();
    void begin();
  }

  watchAddress(() => {
    hasMoved = true;
    restart();
  }, signal);
  const whenRead = begin();
  return {
    whenRead,
    again: restart,
    get shadows() {
      return shadows;
    },
    get names() {
      return names;
    },
    get language() {
      return language;
    },
  };
}

function rootsOf({ headline, root }: Article): Element[] {
  return headline?.isConnected ? [headline, root] : [root];
}

async function toMarks(
  collected: CollectedText,
  { mentions }: Recognition,
  pause: () => Promise<void> | undefined,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const [id, mention] of mentions.entries()) {
    const resolved = resolveRange(collected, mention.start, mention.end);
    if (resolved) marks.push({ id, mention, ...resolved });
    const waiting = pause();
    if (waiting) await waiting;
  }
  return marks;
}

function toPageNames({ publishedOn, dateOrigin }: Article, { mentions, entities }: Recognition): PageNames {
  const bySlug = Map.groupBy(mentions, ({ slug }) => slug);
  const names = entities.flatMap((entity): PageName[] => {
    const own = bySlug.get(entity.slug);
    const first = own?.[0];
    return first ? [{ ...entity, surface: first.surface, basis: first.basis, count: own.length }] : [];
  });
  const slugs = names.map(({ slug }) => slug);
  return { state: 'ready', article: { publishedOn, dateOrigin, slugs }, names };
}
