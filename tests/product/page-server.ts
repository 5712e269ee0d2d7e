/** Serves a folder of pages, as a news site would: nothing of ours answers there. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

export interface PageServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves `folder` under `prefix`, for example the demo pages under `/demo/`. */
export async function servePages(folder: string, prefix: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(pathname.slice(prefix.length) || 'index.html');
    if (!pathname.startsWith(prefix) || path.startsWith('..')) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, path)).then(
      (content) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
