/** What a reader does, in a real browser with the built extension, against the real API. */
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../product/api-server.ts';
import { chromiumProgram, startChromium } from '../product/chromium.ts';
import { firefoxProgram, startFirefox } from '../product/firefox.ts';
import { type PageServer, servePages } from '../product/page-server.ts';
import { type Proxy, startProxy } from '../product/proxy.ts';
import type { ReaderBrowser, ReaderPage } from '../product/reader-browser.ts';
import {
  cardIsGone,
  cardText,
  countMarks,
  leave,
  markedTexts,
  openCard,
  restOn,
  until,
} from '../product/what-a-reader-does.ts';

const DEMO = join(import.meta.dirname, '../../packages/api/demo');
const BROWSERS = [
  { name: 'Chromium', program: chromiumProgram(), start: startChromium },
  { name: 'Firefox', program: firefoxProgram(), start: startFirefox },
];

for (const { name, program } of BROWSERS) {
  if (!program)
    process.stderr.write(
      `${name} is not installed: its tests are skipped (Debian: apt-get install chromium firefox-esr)\n`,
    );
}

/** What a browser asks for by itself: an icon of the page, and Firefox its vendor's settings. */
const isOfTheBrowser = (line: string) =>
  line.endsWith('/favicon.ico') || /^CONNECT [a-z.]+\.mozilla\.(?:com|org):443$/.test(line);

describe.each(BROWSERS)('in $name', ({ program, start }) => {
  describe.skipIf(!program)('reading', () => {
    let api: ApiServer;
    let pages: PageServer;
    let proxy: Proxy;
    let browser: ReaderBrowser;
    let page: ReaderPage;

    beforeAll(async () => {
      [api, pages] = await Promise.all([startApi(), servePages(DEMO, '/demo/')]);
      proxy = await startProxy(() => api.port);
      browser = await start(proxy);
      await until('the first sync ends', async () =>
        proxy.log.some((line) => line.endsWith('/cards/f.json')),
      );
      page = await browser.newPage();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await Promise.all([api?.stop(), pages?.close(), proxy?.close()]);
    }, 30_000);

    const open = async (path: string) => {
      await page.goto(`${pages.origin}/demo/${path}`);
    };
    const openMarked = async (path: string) => {
      await open(path);
      await until('names are marked', async () => (await countMarks(page)) > 5);
    };

    test('resting on a name says what he was on the article’s date, and what has changed since', async () => {
      await openMarked('index.html');
      await restOn(page, 'Abdoulaye Maiga');
      const text = await openCard(page);
      expect(text).toContain('Abdoulaye Maïga');
      expect(text).toContain('Minister of Territorial Administration of Mali');
      expect(text).toContain('5 August 2024');
      expect(text).toMatch(/Prime Minister of Mali.*since 21 November 2024/);
      expect(text).not.toMatch(/Prime Minister of Mali[^.]*on 5 August 2024/);
    });

    test('Esc closes the card', async () => {
      await page.press('Escape');
      await cardIsGone(page);
    });

    test('leaving the name closes the card', async () => {
      await openMarked('index.html');
      await restOn(page, 'Yusov', 1);
      expect(await openCard(page)).toContain('Andriy Yusov');
      await leave(page);
      await cardIsGone(page);
    });

    test('the card stays while the pointer is in it', async () => {
      await openMarked('index.html');
      await restOn(page, 'Wagner Group');
      await openCard(page);
      const box = await page.onCard<{ x: number; y: number }>(`(root) => {
        const { left, top, width } = root.querySelector('[role=dialog]').getBoundingClientRect();
        return { x: left + width / 2, y: top + 20 };
      }`);
      await page.moveTo(box?.x ?? 0, box?.y ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await cardText(page)).toContain('Wagner');
      await page.press('Escape');
      await cardIsGone(page);
    });

    test('a French page is read and answered in French', async () => {
      await openMarked('fr.html');
      await restOn(page, 'Abdoulaye Maïga');
      const text = await openCard(page);
      expect(text).toContain('Ministre de l’administration territoriale du Mali');
      expect(text).toContain('5 août 2024');
      await page.press('Escape');
    });

    test('Wagner, in a page about Bayreuth, is not marked', async () => {
      await open('bayreuth.html');
      // The page is long read by the time another one has been.
      await openMarked('index.html');
      await open('bayreuth.html');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await markedTexts(page)).toEqual([]);
    });

    test('demonyms are not marked, names are', async () => {
      await openMarked('index.html');
      const texts = new Set(await markedTexts(page));
      for (const demonym of ['Malian', 'Algerian']) expect(texts).not.toContain(demonym);
      for (const marked of ['Mali', 'Ukraine', 'Abdoulaye Maiga', 'Andriy Yusov', 'GUR'])
        expect(texts).toContain(marked);
    });

    test('reading and resting send nothing, and the page’s DOM is untouched before the first card', async () => {
      await page.onNewDocument(`
        window.writes = [];
        addEventListener('DOMContentLoaded', () => {
          new MutationObserver((records) => window.writes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
            .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        });`);
      proxy.forget();
      await openMarked('index.html');
      await restOn(page, 'Choguel Kokalla Maiga');
      expect(await page.evaluate('window.writes'), 'before the first card').toEqual([]);
      await openCard(page);
      await leave(page);
      await cardIsGone(page);
      const own = ['index.html', 'demo.css'].map((file) => `GET ${pages.origin}/demo/${file}`);
      expect(proxy.log).toContain(own[0]);
      expect(proxy.log.filter((line) => !own.includes(line) && !isOfTheBrowser(line))).toEqual([]);
      const writes = await page.evaluate<string[]>('window.writes');
      expect(
        writes.filter((write) => write !== 'childList HTML' && !write.endsWith('BACKSTORY-CARD')),
      ).toEqual([]);
    });

    test('the popup finds anybody in the data, misspelt and without accents', async () => {
      const popup = await browser.openPopup();
      await until('the popup has a search field', () =>
        popup.evaluate<boolean>(`document.querySelector('input[type=search]') !== null`),
      );
      await popup.evaluate(`(() => {
        const field = document.querySelector('input[type=search]');
        field.value = 'goitta';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await until('Assimi Goïta is found', () =>
        popup.evaluate<boolean>(`document.body.innerText.includes('Assimi Goïta')`),
      );
      await popup.close();
    });

    test('axe finds nothing to say against the popup', async () => {
      await openMarked('index.html');
      const popup = await browser.openPopup();
      await until('names are listed', () =>
        popup.evaluate<boolean>(`document.querySelectorAll('button').length > 3`),
      );
      await popup.evaluate(axe.source);
      const violations = await popup.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
      expect(violations).toEqual([]);
      await popup.close();
    });

    // Last, because it takes the API away.
    test('with the API stopped the cards still open', async () => {
      await api.stop();
      await openMarked('index.html');
      await restOn(page, 'Sergei Lavrov');
      expect(await openCard(page)).toContain('Sergei Lavrov');
      await page.press('Escape');
    });
  });

  test.skipIf(!program)(
    'before any sync the popup says so plainly',
    async () => {
      // Nothing listens on port 1.
      const proxy = await startProxy(() => 1);
      const browser = await start(proxy);
      try {
        const popup = await browser.openPopup();
        const text = await until('the popup speaks', async () => {
          const shown = await popup.evaluate<string>('document.body.innerText');
          return shown.includes('not fetched') && shown;
        });
        expect(text).toContain('127.0.0.1:4000');
      } finally {
        await browser.close();
        await proxy.close();
      }
    },
    60_000,
  );

  test.skipIf(!program)('an address typed in the popup is where the data come from', async () => {
    const api = await startApi();
    const proxy = await startProxy(() => 1);
    const browser = await start(proxy);
    try {
      const popup = await browser.openPopup();
      await until('the popup asks for an address', () =>
        popup.evaluate<boolean>(`document.querySelector('input[name=address]') !== null`),
      );
      await popup.evaluate(`(() => {
        const field = document.querySelector('input[name=address]');
        field.value = 'http://127.0.0.1:${api.port}/';
        field.form.requestSubmit();
      })()`);
      await until('the popup can search', () =>
        popup.evaluate<boolean>(
          `document.querySelector('input[type=search]') !== null && document.querySelector('input[name=address]') === null`,
        ),
      );
    } finally {
      await browser.close();
      await Promise.all([proxy.close(), api.stop()]);
    }
  });
});
