/**
 * `/graphql` over HTTP: what may come in, and the cache, before GraphQL Yoga sees it.
 *
 * Yoga by itself takes bodies of any size, forms and multipart, and reflects any
 * origin with credentials. Here only JSON and addresses come in, of bounded size.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Day } from '@backstory/schema/partial-date';
import { createYoga } from 'graphql-yoga';
import { createContext, type Context } from './context.ts';
import { documentLimits } from './document-limits.ts';
import { createGraphiQLPage } from './graphiql-page.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { maskError } from './mask-error.ts';
import { readBody } from './read-body.ts';
import { refuse, reply } from './reply.ts';
import { ResponseCache } from './response-cache.ts';
import { schema } from './schema/index.ts';
import type { Snapshot } from './snapshot.ts';

/** How long a browser or proxy may go on answering an address: the day in it changes at midnight UTC. */
const MAX_AGE_SECONDS = 300;

interface GraphQLEndpointOptions {
  snapshot: Snapshot;
  /** Today in UTC. */
  today: () => Day;
  /** Told of every error that was hidden from the client. */
  report: (error: unknown) => void;
}

/** The engine without HTTP's guards: `fetch` answers requests as the specification says. */
export function createGraphQLEngine({ snapshot, today, report }: GraphQLEndpointOptions) {
  return createYoga<object, Context>({
    schema,
    context: () => createContext(snapshot, today()),
    graphqlEndpoint: '/graphql',
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    logging: false,
    graphiql: false,
    maskedErrors: { maskError: (error) => maskError(error, report) },
    plugins: [documentLimits()],
  });
}

/** Answers requests to `/graphql`. */
export function createGraphQLEndpoint(options: GraphQLEndpointOptions) {
  const engine = createGraphQLEngine(options);
  const cache = new ResponseCache();
  const sendGraphiQL = createGraphiQLPage();
  const { version } = options.snapshot;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      refuse(
        request,
        response,
        405,
        'METHOD_NOT_ALLOWED',
        'Ask with POST and JSON, or with GET and ?query=.',
        {
          allow: 'GET, HEAD, POST, OPTIONS',
        },
      );
      return;
    }
    if (method !== 'POST' && isBrowserVisit(request)) {
      await sendGraphiQL(request, response);
      return;
    }
    let body: Buffer | undefined;
    if (method === 'POST') {
      if (!isJson(request)) {
        refuse(
          request,
          response,
          415,
          'UNSUPPORTED_MEDIA_TYPE',
          'Send the query as uncompressed JSON, {"query": "…"}, with “Content-Type: application/json”.',
        );
        return;
      }
      body = await readBody(request, MAX_BODY_BYTES);
      if (!body) {
        refuse(
          request,
          response,
          413,
          'BODY_TOO_LARGE',
          `The body has more than ${MAX_BODY_BYTES} bytes: send several smaller queries.`,
          { connection: 'close' },
        );
        return;
      }
    }

    const accept = request.headers.accept ?? '*/*';
    const day = options.today();
    const key = [day, method === 'POST' ? 'POST' : 'GET', accept, body?.toString('latin1') ?? url].join('\n');
    const etag = `"${createHash('sha256').update(`${version}\n${key}`).digest('base64url').slice(0, 27)}"`;
    const known = cache.get(key);
    if (known) {
      const unchanged = method !== 'POST' && request.headers['if-none-match'] === etag;
      reply(request, response, unchanged ? 304 : 200, known.headers, unchanged ? '' : known.body);
      return;
    }

    const answer = await engine.fetch(
      new Request(new URL(url, 'http://localhost'), {
        method: method === 'HEAD' ? 'GET' : method,
        headers: { accept, ...(body && { 'content-type': request.headers['content-type'] ?? '' }) },
        ...(body && { body: new Uint8Array(body) }),
      }),
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers: Record<string, string> = {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
      vary: 'Accept',
    };
    const allow = answer.headers.get('allow');
    if (allow) headers['allow'] = allow;
    // An answer with errors may be mended by the next release, and is not worth the room.
    const lasting = answer.status === 200 && !hasErrors(bytes);
    if (lasting) {
      if (method !== 'POST')
        Object.assign(headers, { etag, 'cache-control': `public, max-age=${MAX_AGE_SECONDS}` });
      cache.set(key, { headers, body: bytes });
    } else {
      headers['cache-control'] = 'no-store';
    }
    reply(request, response, answer.status, headers, bytes);
  };
}

/** Whether somebody looks at the address in a browser, rather than asking. */
function isBrowserVisit({ headers, url = '' }: IncomingMessage): boolean {
  return (headers.accept?.includes('text/html') ?? false) && !/[?&]query=/.test(url);
}

function isJson({ headers }: IncomingMessage): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const charset = /charset="?([^";]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  return type === 'application/json' && charset === 'utf-8' && headers['content-encoding'] === undefined;
}

/** GraphQL puts `errors` first where there are any. */
function hasErrors(body: Buffer): boolean {
  return body.subarray(0, 16).includes('"errors"');
}
