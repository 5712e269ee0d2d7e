/**
 * The only way out of a page or the popup. Both functions always resolve; what went wrong is in the answer.
 */
import { browser } from 'wxt/browser';

import type {
  Answer,
  BackgroundAnswers,
  BackgroundRequest,
  Failure,
  TabAnswers,
  TabRequest,
} from '../messages.ts';

/** The background's answer, from local data alone: no request asked here reaches the network but `sync-now`. */
export function askBackground<R extends BackgroundRequest>(
  request: R,
): Promise<Answer<BackgroundAnswers[R['type']]>> {
  return settle(() => browser.runtime.sendMessage(request));
}

/** The answer of the content script in a tab; `absent` where the page was not read. */
export function askTab<R extends TabRequest>(
  tabId: number,
  request: R,
): Promise<Answer<TabAnswers[R['type']]>> {
  // Frames other than the top one carry no content script of ours.
  return settle(() => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

async function settle<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send();
    return isAnswer<T>(answer) ? answer : { ok: false, failure: { kind: 'absent' } };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

// Browsers word it differently: no listener on the other side, a port closed while waiting, an extension
// that was updated under a page that still runs its old script (where `runtime` itself may be gone).
const ABSENCE =
  /receiving end does not exist|message channel closed|message port closed|context invalidated|conduits|actor .* destroyed|undefined/i;

function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return ABSENCE.test(message) ? { kind: 'absent' } : { kind: 'broken', message };
}
