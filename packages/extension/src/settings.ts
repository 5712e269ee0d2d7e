/**
 * What the reader has decided; kept in `storage.local` of this browser.
 *
 * Read through `parse`, because an older version may have written something else: what is not understood
 * counts as not decided.
 */
import { browser } from 'wxt/browser';

export interface Setting<T> {
  get: () => Promise<T>;
  set: (value: T) => Promise<void>;
  /** Calls back with each new value until the signal aborts. */
  watch: (changed: (value: T) => void, signal: AbortSignal) => void;
}

/** Where snapshots come from: an origin, without a trailing slash. */
export const apiAddress = setting('apiAddress', (value) =>
  typeof value === 'string' && /^https?:\/\/[^/?#@]+$/.test(value) ? value : 'http://127.0.0.1:4000',
);

/** Host names on which Backstory stays silent although it may run there. */
export const hiddenSites = setting('hiddenSites', (value) =>
  Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [],
);

function setting<T>(key: string, parse: (value: unknown) => T): Setting<T> {
  return {
    get: async () => parse((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) changed(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
  };
}
