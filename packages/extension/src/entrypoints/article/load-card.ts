import type { CardHost, createCardHost } from '../../card/card-host.ts';
import { askBackground } from '../../gateway/ask.ts';

export interface CardLoader {
  /** The card host, loaded into this page at the first call; `undefined` where that fails. */
  load(): Promise<CardHost | undefined>;
  /** The card host, once it has been loaded. */
  readonly loaded: CardHost | undefined;
}

/** See `entrypoints/card.ts`. */
export function loadCard(signal: AbortSignal): CardLoader {
  const world = globalThis as { backstoryCard?: typeof createCardHost };
  let loading: Promise<CardHost | undefined> | undefined;
  let loaded: CardHost | undefined;

  async function load(): Promise<CardHost | undefined> {
    if (!world.backstoryCard) await askBackground({ type: 'load-card' });
    loaded ??= world.backstoryCard?.({ signal });
    // A failure, such as a worker that was just being stopped, is not for ever.
    if (!loaded) loading = undefined;
    return loaded;
  }

  return {
    load: () => (loading ??= load()),
    get loaded() {
      return loaded;
    },
  };
}
