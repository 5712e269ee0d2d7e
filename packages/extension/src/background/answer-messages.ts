/**
 * The background's side of `messages.ts`.
 *
 * A content script shares its process with a page that may be hostile: it may ask what reading needs, and
 * nothing else. The rest is for the extension's own pages.
 */
import { browser } from 'wxt/browser';

import {
  parseBackgroundRequest,
  type Answer,
  type BackgroundAnswers,
  type BackgroundRequest,
} from '../messages.ts';
import type { Answers } from './answer-from-store.ts';
import { loadCard, readPage } from './register-scripts.ts';
import type { Sync } from './sync.ts';

type AnyAnswer = Answer<BackgroundAnswers[keyof BackgroundAnswers]>;

const FOR_PAGES: ReadonlySet<BackgroundRequest['type']> = new Set(['card', 'load-card', 'recognise']);

/** To be called in the worker's first turn, so that the message which woke it is heard. */
export function answerMessages(answers: Answers, sync: Sync): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const request = parseBackgroundRequest(message);
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!request || sender.id !== browser.runtime.id || !(ours || FOR_PAGES.has(request.type))) return false;
    void answer(request, sender.tab?.id, answers, sync).then(respond);
    // The answer comes later: keeps the port open, in both browsers.
    return true;
  });
}

async function answer(
  request: BackgroundRequest,
  askingTab: number | undefined,
  answers: Answers,
  sync: Sync,
): Promise<AnyAnswer> {
  try {
    switch (request.type) {
      case 'status':
        return { ok: true, value: await sync.status() };
      case 'sync-now':
        return { ok: true, value: await sync.run() };
      case 'card':
        return await answers.card(request.slug);
      case 'recognise':
        return await answers.recognise(request.text, request.publishedOn, request.language);
      case 'search':
        return await answers.search(request.query, request.limit);
      case 'load-card':
        // Into the page that asks, and no other.
        return askingTab === undefined
          ? { ok: false, failure: { kind: 'absent' } }
          : await loadCard(askingTab);
      case 'read-page':
        return await readPage(request.tabId);
    }
  } catch (error) {
    return {
      ok: false,
      failure: { kind: 'broken', message: error instanceof Error ? error.message : String(error) },
    };
  }
}
