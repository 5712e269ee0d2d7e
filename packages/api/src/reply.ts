import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Anybody may read the answers, from any page, and no answer depends on who asks: the
 * literal star, never credentials. Without custom headers no preflight is needed.
 */
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const;

/** Sends the whole body; only its headers where `HEAD` was asked. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, {
    ...OPEN_TO_ALL,
    ...(status !== 204 && status !== 304 && { 'content-length': Buffer.byteLength(body) }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Refuses a request in the form that GraphQL clients read errors in. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  reply(
    request,
    response,
    status,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  );
}

/** Answers the preflight of a browser. */
export function replyToPreflight(request: IncomingMessage, response: ServerResponse): void {
  reply(request, response, 204, {
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, accept',
    'access-control-max-age': 86_400,
  });
}
