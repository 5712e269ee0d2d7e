import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BrowserError, findChromium, openBrowser } from '../src/open-browser.ts';
import { runMain, startServer } from './running-server.ts';
import { REAL_SNAPSHOT } from './test-dataset.ts';

// A process takes a second to start, on a busy machine many.
vi.setConfig({ testTimeout: 60_000 });

test('it says where to ask, where the demo is and how to load the extension', async () => {
  const server = await startServer('--demo');
  expect(server.output()).toContain(`${server.origin}/graphql`);
  expect(server.output()).toContain(`${server.origin}/demo/`);
  expect(server.output()).toContain(join('extension', '.output', 'chrome-mv3'));
  expect(server.output()).toContain(join('extension', '.output', 'firefox-mv3', 'manifest.json'));
  server.process.kill('SIGINT');
  expect(await server.ended).toBe(0);
});

test('asked to stop it answers what is under way and ends in order, also with connections kept open', async () => {
  const server = await startServer();
  const ask = () =>
    fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ events(first: 50) { nodes { name participants { actor { name } } } } }',
      }),
    });
  await (await ask()).text();
  const answers = Promise.all([ask(), ask(), ask()].map(async (response) => (await response).json()));
  // They are under way once the first of them has an answer.
  await ask();
  server.process.kill('SIGTERM');
  for (const answer of await answers) expect(answer).toHaveProperty('data.events.nodes');
  expect(await server.ended).toBe(0);
});

test('on a port that is taken it says what to do, in one sentence', async () => {
  const first = await startServer();
  const { port } = new URL(first.origin);
  const { output, ended } = runMain('--port', port, '--snapshot', REAL_SNAPSHOT);
  expect(await ended).toBe(1);
  expect(output().trim()).toBe(
    `Port ${port} is taken by another program: choose another with --port ${Number(port) + 1} or PORT=${Number(port) + 1}.`,
  );
  first.process.kill('SIGTERM');
  await first.ended;
});

test('without a snapshot, or with an argument it does not know, it says what to do', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'backstory-empty-'));
  const without = runMain('--port', '0', '--snapshot', empty);
  expect(await without.ended).toBe(1);
  expect(without.output()).toContain('pnpm data compile');
  expect(without.output()).not.toContain('    at ');
  rmSync(empty, { recursive: true });
  for (const args of [['--port', 'many'], ['--port', '70000'], ['--verbose']]) {
    const { output, ended } = runMain(...args);
    expect(await ended).toBe(1);
    expect(output()).toContain('--port N');
  }
});

test('--log prints one line of JSON for each request', async () => {
  const server = await startServer('--log');
  await (await fetch(`${server.origin}/health`)).text();
  await expect
    .poll(() => server.output(), { timeout: 30_000 })
    .toMatch(/^\{"method":"GET","path":"\/health","status":200,"ms":\d+\}$/m);
  server.process.kill('SIGTERM');
  await server.ended;
});

test('without a Chromium or without the built extension it says so', () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'backstory-empty-'));
  expect(() => findChromium({ PATH: nowhere })).toThrow(BrowserError);
  expect(() => findChromium({ PATH: nowhere })).toThrow(/BACKSTORY_CHROMIUM/);
  expect(() => findChromium({ BACKSTORY_CHROMIUM: join(nowhere, 'chromium') })).toThrow(/no such file/);
  expect(findChromium({ BACKSTORY_CHROMIUM: process.execPath })).toBe(process.execPath);
  expect(() => openBrowser({ url: 'http://127.0.0.1/', extension: nowhere })).toThrow(/pnpm build/);
  rmSync(nowhere, { recursive: true });
});
