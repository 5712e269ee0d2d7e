/** Longest piece of work between two chances for the page to answer its reader, ms. */
const SLICE_MS = 4;

/**
 * A function to be called again and again during long work: it returns a promise to wait for once a slice has
 * been used up, and nothing before.
 */
export function createPause(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let began = now();
  return () => {
    if (now() - began < SLICE_MS) return undefined;
    return takeBreath();
  };
  async function takeBreath() {
    await yieldToPage();
    began = now();
  }
}

/** Resolves when the browser has nothing more urgent to do. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // A page that is never idle, such as a live blog, is read all the same.
    const handle = requestIdleCallback(() => resolve(), { timeout: 1_000 });
    const stop = () => {
      cancelIdleCallback(handle);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Resolves when the page can be seen: nobody reads in a tab behind another. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden) return resolve();
    const seen = new AbortController();
    const check = () => {
      if (document.hidden && !signal.aborted) return;
      seen.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', check, { signal: seen.signal });
    signal.addEventListener('abort', check, { once: true, signal: seen.signal });
  });
}

function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
