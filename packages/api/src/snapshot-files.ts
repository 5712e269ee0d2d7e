/**
 * The snapshot's own files over HTTP: which version is current, its names pack and its
 * card shards. A file's address has the version in it, so it may be kept for ever.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptsGzip, compress } from './compression.ts';
import { refuse, reply } from './reply.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotFileUrl } from './snapshot-file-url.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Answers requests under `/snapshot`. */
export function createSnapshotFiles({ manifest, version, folder }: Snapshot) {
  const files = new Map(
    [manifest.namesPack, ...manifest.cards].map((file) => [snapshotFileUrl(version, file.path), file]),
  );
  const manifestBody = JSON.stringify(manifest);
  // Compressed at the first request and kept: there are seventeen files, and everybody fetches all of them.
  const compressed = new Map<string, Promise<Buffer>>();

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (path === '/snapshot' || path === '/snapshot/') {
      const etag = `"${version}"`;
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-cache',
        etag,
      };
      if (isKnown(request, etag)) reply(request, response, 304, headers);
      else reply(request, response, 200, headers, manifestBody);
      return;
    }
    const file = files.get(path);
    if (!file) {
      refuse(
        request,
        response,
        404,
        'NOT_FOUND',
        'This server has no such file. GET /snapshot says which version it serves, and what that holds.',
      );
      return;
    }
    const isPack = file === manifest.namesPack;
    const etag = `"${file.sha256}"`;
    const headers: Record<string, string> = {
      'content-type': isPack ? 'application/octet-stream' : 'application/json; charset=utf-8',
      'cache-control': FOR_EVER,
      vary: 'Accept-Encoding',
      etag,
    };
    if (isKnown(request, etag)) {
      reply(request, response, 304, headers);
      return;
    }
    const read = () => readFile(join(folder, file.path));
    if (!acceptsGzip(request)) {
      reply(request, response, 200, headers, await read());
      return;
    }
    let body = compressed.get(path);
    if (!body) {
      body = read().then(compress);
      compressed.set(path, body);
    }
    reply(request, response, 200, { ...headers, 'content-encoding': 'gzip' }, await body);
  };
}

function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  return headers['if-none-match']?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
