/** What a client of the API is told and what the extension underlines are the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMentions, openNamesPack } from '@backstory/linker';
import type { Current } from '@backstory/schema/snapshot';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MAX_ALIASES, MAX_BODY_BYTES } from '../../packages/api/src/limits.ts';
import { type ApiServer, startApi } from '../product/api-server.ts';
import { PARTS, readCorpus } from './corpus.ts';

// A server has to come up, on a busy machine in its own time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const PUBLISHED = join(import.meta.dirname, '../../build/snapshot');
/** Bytes of a request's body kept free for the query around the texts. */
const QUERY_BYTES = 8 * 1024;
/** Languages that the API's argument knows; of other texts it is not told the language, and so the linker is not. */
const LANGUAGES = new Set(['en', 'fr']);

interface Asked {
  text: string;
  publishedOn: string;
  language?: string;
}

let api: ApiServer | undefined;
beforeAll(async () => {
  api = await startApi();
});
// Where it did not come up, that is the error to read.
afterAll(() => api?.stop());

test('the server recognises in every annotated text what the linker finds in it', async () => {
  const { version } = JSON.parse(readFileSync(join(PUBLISHED, 'current.json'), 'utf8')) as Current;
  const pack = openNamesPack(readFileSync(join(PUBLISHED, version, 'names.pack')));
  const { articles, checklist } = readCorpus(() => true);
  const texts = [...PARTS.flatMap((part) => articles[part]), ...checklist].map(
    ({ text, publishedOn, language }): Asked => ({
      text,
      publishedOn,
      ...(LANGUAGES.has(language) && { language }),
    }),
  );
  expect(texts.length).toBeGreaterThan(0);
  let found = 0;
  for (const chunk of chunks(texts)) {
    const answered = await recognizeAll(chunk);
    // One by one and without the texts: what differs is seen, what the test part says is not.
    for (const [index, { text, ...context }] of chunk.entries()) {
      const expected = findMentions(pack, text, context).map(
        ({ start, end, surface, slug, basis, confidence }) => ({
          start,
          end,
          surface,
          slug,
          basis,
          confidence,
        }),
      );
      found += expected.length;
      expect(answered[index]).toEqual(expected);
    }
  }
  expect(found).toBeGreaterThan(texts.length);
});

/** As many texts at once as the limits of a request allow. */
function chunks(texts: readonly Asked[]): Asked[][] {
  const made: Asked[][] = [];
  let bytes = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(JSON.stringify(text));
    const last = made.at(-1);
    if (!last || last.length === MAX_ALIASES || bytes + size > MAX_BODY_BYTES - QUERY_BYTES) {
      made.push([text]);
      bytes = size;
    } else {
      last.push(text);
      bytes += size;
    }
  }
  return made;
}

async function recognizeAll(texts: readonly Asked[]): Promise<unknown[]> {
  const variables = texts.flatMap(({ text, publishedOn, language }, index) => [
    [`text${index}`, text],
    [`day${index}`, publishedOn],
    [`language${index}`, language?.toUpperCase()],
  ]);
  const declared = texts
    .map((_, i) => `$text${i}: String!, $day${i}: Date, $language${i}: Language`)
    .join(', ');
  const fields = texts.map(
    (_, i) =>
      `r${i}: recognize(text: $text${i}, publishedOn: $day${i}, language: $language${i}) { mentions { ...Found } }`,
  );
  const query = `query (${declared}) { ${fields.join(' ')} }
    fragment Found on Mention { start end surface slug basis confidence }`;
  const answer = await fetch(`http://127.0.0.1:${api?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: Object.fromEntries(variables) }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: Record<string, { mentions: unknown[] }>;
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return texts.map((_, index) => data?.[`r${index}`]?.mentions);
}
