import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { acceptsGzip, compress } from './compression.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { reply } from './reply.ts';

/**
 * Sends GraphiQL as one page that loads nothing from elsewhere, so that it works
 * without a network. It has 9 MB, so it is rendered at the first visit only.
 */
export function createGraphiQLPage() {
  let page: Buffer | undefined;
  let compressed: Promise<Buffer> | undefined;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    page ??= Buffer.from(
      renderGraphiQL({
        title: 'Backstory GraphQL',
        endpoint: '/graphql',
        credentials: 'omit',
        defaultTabs: EXAMPLE_QUERIES.map(({ query }) => ({ query })),
      }),
    );
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept, Accept-Encoding',
    };
    if (!acceptsGzip(request)) {
      reply(request, response, 200, headers, page);
      return;
    }
    compressed ??= compress(page);
    reply(request, response, 200, { ...headers, 'content-encoding': 'gzip' }, await compressed);
  };
}
