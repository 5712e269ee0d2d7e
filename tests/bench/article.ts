import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DEMO = join(import.meta.dirname, '../../packages/api/demo/index.html');

/** 5,000 characters of news in English: the demo page's paragraphs, repeated to that length. */
export const ARTICLE = articleOf(readFileSync(DEMO, 'utf8'), 5000);

function articleOf(html: string, length: number): string {
  const paragraphs = [...html.matchAll(/<(?:p|h1|h2)[^>]*>([\s\S]*?)<\/(?:p|h1|h2)>/g)].map(([, inner]) =>
    (inner ?? '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const text = paragraphs.join('\n\n');
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}
