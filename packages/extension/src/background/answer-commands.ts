import { browser } from 'wxt/browser';

import type { Answer } from '../messages.ts';
import { readPage } from './register-scripts.ts';

/** Asks the article script of the tab to explain the name at its selection. */
export type ExplainSelection = (tabId: number) => Promise<Answer<boolean>>;

/**
 * Explains the name at the selection of the tab in front. The key press is a permission for that tab: a page
 * that was not read yet is read first.
 */
export function answerCommands(explain: ExplainSelection): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'explain-selection' && tab?.id !== undefined) void explainSelection(tab.id, explain);
  });
}

async function explainSelection(tabId: number, explain: ExplainSelection): Promise<void> {
  const answer = await explain(tabId);
  if (answer.ok || answer.failure.kind !== 'absent') return;
  if ((await readPage(tabId)).ok) await explain(tabId);
}
