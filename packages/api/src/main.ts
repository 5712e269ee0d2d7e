/**
 * The process: arguments, listening, stopping. The only file of the server that
 * prints and decides exit codes.
 *
 *     node packages/api/src/main.ts [--port 4000] [--host 127.0.0.1] [--snapshot DIR] [--demo] [--open] [--log]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STOP_TIMEOUT_MS } from './limits.ts';
import { BrowserError, openBrowser } from './open-browser.ts';
import { createApiServer } from './server.ts';
import { openSnapshot, type Snapshot, SnapshotError } from './snapshot.ts';

const PACKAGES = join(import.meta.dirname, '../..');
const EXTENSION_OUTPUT = join(PACKAGES, 'extension/.output');
const USAGE = `node packages/api/src/main.ts
  --port N        listen on port N (default 4000, or PORT)
  --host NAME     listen on this address (default 127.0.0.1: this machine only)
  --snapshot DIR  serve the snapshot published there (default build/snapshot)
  --demo          serve the demo pages at /demo
  --open          open them in Chromium with the extension loaded
  --log           print one line of JSON for each request, without what was asked`;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

const fail = (message: string) => {
  console.error(message);
  process.exitCode = 1;
};

function readArguments() {
  try {
    const { values } = parseArgs({
      // `pnpm start -- --port 4001` hands the dashes on; `pnpm start --port 4001` has none.
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        snapshot: { type: 'string', default: join(PACKAGES, '../build/snapshot') },
        demo: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        log: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const text = values.port ?? process.env['PORT'] ?? '4000';
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535)
      throw new UsageError(`The port is “${text}”: give a number from 0 to 65535.`);
    return { ...values, port };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function start(): void {
  const { port, host, snapshot: root, demo, open, log, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const snapshot = openSnapshot(root);
  const server = createApiServer({
    snapshot,
    ...((demo || open) && { demo: join(import.meta.dirname, '../demo') }),
    ...(log && { log: (record) => console.log(JSON.stringify(record)) }),
    report: (error) => console.error(error),
  });

  server.on('error', (error: NodeJS.ErrnoException) => {
    snapshot.close();
    if (error.code === 'EADDRINUSE') {
      fail(
        `Port ${port} is taken by another program: choose another with --port ${nextPort(port)} or PORT=${nextPort(port)}.`,
      );
    } else if (error.code === 'EACCES') {
      fail(`This user may not listen on port ${port}: choose another with --port 4000 or PORT=4000.`);
    } else {
      fail(`Cannot listen on ${host}:${port}: ${error.message}`);
    }
  });
  server.listen(port, host, () => {
    const address = server.address();
    const origin = `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' && address ? address.port : port}`;
    printNextSteps(origin, snapshot, demo || open);
    if (!open) return;
    try {
      openBrowser({ url: `${origin}/demo/`, extension: join(EXTENSION_OUTPUT, 'chrome-mv3') });
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      console.error(error.message);
    }
  });

  let stopping = false;
  const stop = () => {
    // Asked twice, it does not wait for answers under way.
    if (stopping) server.closeAllConnections();
    stopping = true;
    server.close(() => snapshot.close());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const nextPort = (port: number) => (port < 65_535 ? port + 1 : 4000);

function printNextSteps(origin: string, { version, counts }: Snapshot, demo: boolean): void {
  console.log(`Backstory is answering: snapshot ${version.slice(0, 12)}, ${counts.actors} actors, ${counts.places} places, ${counts.events} events, ${counts.storylines} storylines.

  1. Ask it something       ${origin}/graphql
  2. ${demo ? `Read the demo pages    ${origin}/demo/` : 'See the demo pages     start it again with --demo'}
  3. Load the extension
       Chrome   chrome://extensions, Developer mode, Load unpacked: ${join(EXTENSION_OUTPUT, 'chrome-mv3')}
       Firefox  about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${join(EXTENSION_OUTPUT, 'firefox-mv3/manifest.json')}

Stop it with Ctrl+C.`);
}

try {
  start();
} catch (error) {
  if (error instanceof UsageError || error instanceof SnapshotError) fail(error.message);
  else throw error;
}
