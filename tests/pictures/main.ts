/**
 * `pnpm pictures`: the product as a reader sees it, for looking at and for the README.
 * Real Chromium, built extension, real API; written to build/pictures, and the one that
 * the README shows to docs/images.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi } from '../product/api-server.ts';
import { startChromium } from '../product/chromium.ts';
import { startProxy } from '../product/proxy.ts';
import { cardText, countMarks, openCard, restOn, until } from '../product/what-a-reader-does.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'build/pictures');
const CARDS = [
  { name: 'person', page: 'index.html', text: 'Abdoulaye Maiga' },
  { name: 'armed-group', page: 'index.html', text: 'Wagner Group' },
  { name: 'state', page: 'index.html', text: 'Ukraine' },
  { name: 'place', page: 'index.html', text: 'Tinzaouaten' },
  { name: 'person-fr', page: 'fr.html', text: 'Choguel Kokalla Maïga' },
];

mkdirSync(OUT, { recursive: true });
const api = await startApi();
try {
  for (const scheme of ['light', 'dark'] as const) await takeAll(scheme);
} finally {
  await api.stop();
}
mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
copyFileSync(join(OUT, 'person-light.png'), join(ROOT, 'docs/images/card.png'));
console.log(`written to ${OUT}`);

async function takeAll(scheme: 'light' | 'dark'): Promise<void> {
  const proxy = await startProxy(() => api.port);
  const browser = await startChromium(proxy, scheme);
  try {
    await until('the first sync ends', async () => proxy.log.some((line) => line.endsWith('/cards/f.json')));
    const page = await browser.newPage();
    for (const { name, page: path, text } of CARDS) {
      await page.goto(`http://127.0.0.1:4000/demo/${path}`);
      await until('names are marked', async () => (await countMarks(page)) > 5);
      await restOn(page, text);
      await openCard(page);
      // The card fades in.
      await new Promise((resolve) => setTimeout(resolve, 400));
      writeFileSync(join(OUT, `${name}-${scheme}.png`), await page.screenshot());
      console.log(`${name}-${scheme}: ${(await cardText(page))?.length} characters`);
    }
    const popup = await browser.openPopup();
    await until('the popup is drawn', () => popup.evaluate<boolean>(`document.body.innerText.length > 20`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    writeFileSync(join(OUT, `popup-${scheme}.png`), await popup.screenshot());
  } finally {
    await browser.close();
    await proxy.close();
  }
}
