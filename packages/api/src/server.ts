/** Joins the parts of the server. It starts nothing: `main.ts` listens, tests call it on a free port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Day } from '@backstory/schema/partial-date';
import { createDemoPages } from './demo-pages.ts';
import { createGraphQLEndpoint } from './graphql-endpoint.ts';
import { indexPage } from './index-page.ts';
import { HEADERS_TIMEOUT_MS, MAX_URL_BYTES, REQUEST_TIMEOUT_MS } from './limits.ts';
import { refuse, reply, replyToPreflight } from './reply.ts';
import type { Snapshot } from './snapshot.ts';
import { createSnapshotFiles } from './snapshot-files.ts';

/** What a request was and how it went; never what was asked. */
export interface RequestRecord {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  ms: number;
}

interface ServerOptions {
  snapshot: Snapshot;
  /** The folder of the demo pages, where they are served. */
  demo?: string;
  /** Today in UTC. */
  today?: () => Day;
  /** Told of every request when it has been answered. */
  log?: (record: RequestRecord) => void;
  /** Told of every error that was hidden from the client. */
  report: (error: unknown) => void;
}

/** The server, not yet listening. */
export function createApiServer({ snapshot, demo, today = todayInUtc, log, report }: ServerOptions): Server {
  const answerGraphQL = createGraphQLEndpoint({ snapshot, today, report });
  const sendSnapshotFile = createSnapshotFiles(snapshot);
  const sendDemoPage = demo === undefined ? undefined : createDemoPages(demo);
  const { version, counts } = snapshot;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method } = request;
    if (Buffer.byteLength(url) > MAX_URL_BYTES) {
      refuse(
        request,
        response,
        414,
        'URL_TOO_LONG',
        `The address has more than ${MAX_URL_BYTES} bytes: ask with POST.`,
      );
      return;
    }
    const path = url.split('?', 1)[0] ?? '/';
    if (method === 'OPTIONS') {
      replyToPreflight(request, response);
      return;
    }
    if (path === '/graphql') {
      await answerGraphQL(request, response);
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      refuse(request, response, 405, 'METHOD_NOT_ALLOWED', 'Only /graphql takes more than GET.', {
        allow: 'GET, HEAD',
      });
      return;
    }
    if (path === '/') {
      const page = indexPage(snapshot, sendDemoPage !== undefined);
      reply(
        request,
        response,
        200,
        { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
        page,
      );
    } else if (path === '/health') {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      reply(request, response, 200, headers, JSON.stringify({ status: 'ok', version, counts }));
    } else if (path === '/snapshot' || path.startsWith('/snapshot/')) {
      await sendSnapshotFile(request, response, path);
    } else if (sendDemoPage && (path === '/demo' || path.startsWith('/demo/'))) {
      await sendDemoPage(request, response, path);
    } else {
      refuse(request, response, 404, 'NOT_FOUND', 'There is nothing here. GET / says what there is.');
    }
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      // Node looks for late requests only so often.
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      const started = performance.now();
      response.on('close', () => {
        log?.({
          method: request.method ?? '',
          path: (request.url ?? '').split('?', 1)[0] ?? '',
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        });
      });
      route(request, response).catch((error: unknown) => {
        // A client that went away while it was sending is not an error of ours.
        if (request.destroyed && !request.complete) return;
        report(error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, 500, 'INTERNAL', 'Something went wrong in the server. Try again.');
      });
    },
  );
  return server;
}

function todayInUtc(): Day {
  return new Date().toISOString().slice(0, 10);
}
