/**
 * Tells when the text below a root has changed: at once which text nodes are not what they were, so that no
 * mark stands on other words; and, once the page has come to rest, that it is time to read again.
 */

/** The page counts as at rest after this long without a change. */
const REST_MS = 250;
/** A page that never rests is read again after this long all the same. */
const LONGEST_MS = 2_000;
/** Each reading that found nothing new doubles the wait up to this: a ticker inside an article is no news. */
const LONGEST_FRUITLESS_MS = 60_000;
/** More records than this are not looked at one by one: the page has been rebuilt. */
const MANY_RECORDS = 1_000;

export interface ChangeListeners {
  /**
   * These nodes changed, came or went; `undefined` means that any may have. Called before the page is painted.
   */
  changed: (nodes: ReadonlySet<Node> | undefined) => void;
  /** Reads again; resolves to whether that found anything new. */
  settled: () => Promise<boolean>;
}

/** The wait after `fruitless` readings in a row that found nothing new, ms. */
export function waitAfter(fruitless: number): number {
  return Math.min(LONGEST_MS * 2 ** fruitless, LONGEST_FRUITLESS_MS);
}

export interface ChangeWatch {
  /** Watches these trees as well. */
  include(shadows: readonly ShadowRoot[]): void;
}

const TEXT = { childList: true, characterData: true, subtree: true } as const;

/** Watches until the signal aborts. */
export function watchChanges(
  root: Element,
  { changed, settled }: ChangeListeners,
  signal: AbortSignal,
): ChangeWatch {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let missed = false;
  let fruitless = 0;

  const observer = new MutationObserver((records) => {
    const touched = touchedBy(records);
    if (touched && touched.size === 0) return;
    changed(touched);
    wait();
  });
  observer.observe(root, TEXT);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(resting);
      clearTimeout(latest);
    },
    { once: true },
  );

  return {
    include(shadows) {
      if (signal.aborted) return;
      for (const shadow of shadows) observer.observe(shadow, TEXT);
    },
  };

  function wait() {
    if (reading) {
      missed = true;
      return;
    }
    // Fruitless readings lengthen the rest that is asked for as well, or a slow ticker would evade them.
    clearTimeout(resting);
    resting = setTimeout(() => void read(), fruitless === 0 ? REST_MS : waitAfter(fruitless));
    latest ??= setTimeout(() => void read(), waitAfter(fruitless));
  }

  async function read() {
    clearTimeout(resting);
    clearTimeout(latest);
    latest = undefined;
    reading = true;
    try {
      fruitless = (await settled()) ? 0 : fruitless + 1;
    } finally {
      reading = false;
    }
    if (!missed || signal.aborted) return;
    missed = false;
    wait();
  }
}

/** The nodes that the records concern; empty if no text came or went, `undefined` if they are too many. */
function touchedBy(records: readonly MutationRecord[]): ReadonlySet<Node> | undefined {
  if (records.length > MANY_RECORDS) return undefined;
  const touched = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      if (target.nodeType === Node.TEXT_NODE) touched.add(target);
      continue;
    }
    for (const nodes of [addedNodes, removedNodes]) {
      // Spacers, trackers and placeholders come and go without a word.
      for (const node of nodes)
        if (node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim()) touched.add(node);
    }
  }
  return touched;
}
