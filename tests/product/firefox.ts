import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type Page, launch } from 'puppeteer-core';
import type { Proxy } from './proxy.ts';
import { type ReaderBrowser, type ReaderPage, VIEWPORT } from './reader-browser.ts';

const EXTENSION = join(import.meta.dirname, '../../packages/extension/.output/firefox-mv3');
const ID = 'extension@backstory.invalid';
/** Fixed, so that the address of the extension's pages is known beforehand. */
const UUID = '5e0c1d3a-7f52-4b8e-9a41-0f6a8e1d2c3b';
const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** A page of an extension opens, but BiDi never says that it has. */
const EXTENSION_PAGE_MS = 4000;

/** The installed Firefox, or `undefined`. */
export const firefoxProgram = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

/** Firefox, headless, with the extension as it was built and a profile of its own. */
export async function startFirefox(
  proxy: Proxy,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<ReaderBrowser> {
  const executablePath = firefoxProgram();
  if (!executablePath) throw new Error('Firefox is not installed');
  const [host, port] = proxy.address.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // What the browser itself would fetch; what remains is ours.
      'app.update.disabledForTesting': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,none',
      'browser.safebrowsing.blockedURIs.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'browser.region.network.url': '',
      'network.prefetch-next': false,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    name: 'firefox',
    newPage: async () => readerPage(browser, await browser.newPage()),
    openPopup: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 380, height: 560 });
      await Promise.race([
        page.goto(`moz-extension://${UUID}/popup.html`).catch(() => null),
        sleep(EXTENSION_PAGE_MS),
      ]);
      return readerPage(browser, page);
    },
    close: () => browser.close(),
  };
}

function readerPage(browser: Browser, page: Page): ReaderPage {
  return {
    onNewDocument: async (script) => {
      // As text: a function would be compiled here and miss names that only the page has.
      await page.evaluateOnNewDocument(script);
    },
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 6 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    onCard: <T>(functionText: string) => onClosedRoot<T>(browser, page, functionText),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** The parts of WebDriver BiDi that puppeteer does not offer: serialising a closed shadow root. */
interface BidiConnection {
  send(method: 'script.callFunction', params: object): Promise<{ result: BidiResult }>;
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: BidiTree }>;
}
interface BidiTree {
  contexts: { context: string; url: string }[];
}
type BidiResult =
  | { type: 'success'; result: BidiValue }
  | { type: 'exception'; exceptionDetails: { text: string } };
interface BidiValue {
  type: string;
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string } } | string;
}

async function onClosedRoot<T>(browser: Browser, page: Page, functionText: string): Promise<T | undefined> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const context = tree.contexts.find(({ url }) => url === page.url())?.context;
  if (!context) throw new Error(`Firefox has no tab at ${page.url()}`);
  const call = async (functionDeclaration: string, args: object[]) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call(`() => document.querySelector('backstory-card')`, []);
  const root = typeof host.value === 'object' ? host.value.shadowRoot?.sharedId : undefined;
  if (!root) return undefined;
  const answer = await call(`(root) => JSON.stringify((${functionText})(root) ?? null)`, [
    { sharedId: root },
  ]);
  return JSON.parse(answer.value as string) as T;
}
