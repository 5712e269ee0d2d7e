import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { answerCommands } from '../background/answer-commands.ts';
import { createAnswers } from '../background/answer-from-store.ts';
import { answerMessages } from '../background/answer-messages.ts';
import { registerScripts } from '../background/register-scripts.ts';
import { rewindTimer, watchTimer, windTimer } from '../background/schedule-sync.ts';
import { openStore } from '../background/store.ts';
import { createSync } from '../background/sync.ts';
import { askTab } from '../gateway/ask.ts';
import { apiAddress, hiddenSites } from '../settings.ts';
import { today } from '../today.ts';

export default defineBackground({
  type: 'module',
  // All listeners are added in the first turn: browsers remember them by that, and wake the worker for them.
  main() {
    const store = openStore();
    const sync = createSync({
      store,
      apiAddress: apiAddress.get,
      fetch: (address, init) => fetch(address, init),
      now: Date.now,
    });
    const allowScripts = () => void hiddenSites.get().then(registerScripts);
    const begin = async () => {
      allowScripts();
      const status = await sync.status();
      if (status.synced) await rewindTimer(status);
      else await windTimer(await sync.run());
    };

    answerMessages(createAnswers(store, today), sync);
    answerCommands((tabId) => askTab(tabId, { type: 'explain-selection' }));
    watchTimer(() => sync.run());
    browser.runtime.onInstalled.addListener(() => void begin());
    browser.runtime.onStartup.addListener(() => void begin());
    browser.permissions.onAdded.addListener(allowScripts);
    browser.permissions.onRemoved.addListener(allowScripts);
    hiddenSites.watch(allowScripts, new AbortController().signal);
  },
});
