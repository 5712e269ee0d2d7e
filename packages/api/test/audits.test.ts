import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => {
  server.process.kill('SIGTERM');
});

const audits = serverAudits({ url: () => `${server.origin}/graphql`, fetchFn: fetch });

test('there are 61 audits of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

test.for(audits.map(({ id, name, fn }) => [`${id} ${name}`, fn] as const))('%s', async ([, audit]) => {
  expect(await audit()).toMatchObject({ status: 'ok' });
});
