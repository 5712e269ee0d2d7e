import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { refuse, reply } from './reply.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** One name without a dot in front, in folders of such names: nothing that could lead out of the folder. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Answers requests under `/demo` with the files of the folder. */
export function createDemoPages(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (path === '/demo') {
      // Links between the pages are relative to their folder.
      reply(request, response, 308, { location: '/demo/' });
      return;
    }
    const wanted = path.slice('/demo/'.length) || 'index.html';
    const name = extname(wanted) === '' ? `${wanted}.html` : wanted;
    const type = CONTENT_TYPES[extname(name)];
    const body =
      PLAIN_PATH.test(name) && type ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
    if (!body || !type) {
      refuse(request, response, 404, 'NOT_FOUND', 'There is no such page. The pages begin at /demo.');
      return;
    }
    reply(request, response, 200, { 'content-type': type, 'cache-control': 'no-cache' }, body);
  };
}
