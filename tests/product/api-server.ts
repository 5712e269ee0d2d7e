/** The real API, as `pnpm start` runs it, on a port of its own. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../packages/api/src/main.ts');

export interface ApiServer {
  port: number;
  stop(): Promise<void>;
}

/** Starts the server and answers when `/health` does. Throws with its output where it does not within 20 s. */
export async function startApi(port?: number): Promise<ApiServer> {
  const chosen = port ?? (await freePort());
  // The process itself, not a package manager around it: only then does a signal reach it.
  const child = spawn(process.execPath, [MAIN, '--port', String(chosen), '--demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${chosen}/health`).catch(() => undefined);
    if (answer?.ok) {
      return {
        port: chosen,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      };
    }
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`the API did not come up on port ${chosen}:\n${output}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
