import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Proxy } from './proxy.ts';
import { type ReaderBrowser, type ReaderPage, VIEWPORT } from './reader-browser.ts';

const EXTENSION = join(import.meta.dirname, '../../packages/extension/.output/chrome-mv3');
const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The installed Chromium, or `undefined`. */
export const chromiumProgram = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

/** Chromium, headless, with the extension as it was built and a profile of its own. */
export async function startChromium(
  proxy: Proxy,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<ReaderBrowser> {
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error('Chromium is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'backstory-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: VIEWPORT,
    colorScheme,
    args: [
      // Containers and CI run as root, where Chromium's sandbox cannot.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=${proxy.address}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const [id] = worker.url().slice('chrome-extension://'.length).split('/');
  return {
    name: 'chromium',
    newPage: async () => readerPage(context, await context.newPage()),
    openPopup: async () => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 380, height: 560 });
      await page.goto(`chrome-extension://${id}/popup.html`);
      return readerPage(context, page);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function readerPage(context: BrowserContext, page: Page): ReaderPage {
  return {
    onNewDocument: async (script) => {
      await page.addInitScript({ content: script });
    },
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (script) => page.evaluate(script),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 6 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    onCard: <T>(functionText: string) => onClosedRoot<T>(context, page, functionText),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function onClosedRoot<T>(
  context: BrowserContext,
  page: Page,
  functionText: string,
): Promise<T | undefined> {
  const session = await context.newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findCardRoot(root);
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: `function () { return (${functionText})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function findCardRoot(node: DomNode): number | undefined {
  if (node.nodeName === 'BACKSTORY-CARD') return node.shadowRoots?.[0]?.backendNodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findCardRoot(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
