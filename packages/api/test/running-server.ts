/** The real process, on a free port, as somebody starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { REAL_SNAPSHOT } from './test-dataset.ts';

const MAIN = join(import.meta.dirname, '../src/main.ts');

export interface RunningServer {
  origin: string;
  process: ChildProcess;
  /** What it has printed so far. */
  output: () => string;
  /** Its exit code, when it has ended. */
  ended: Promise<number | null>;
}

/** Starts the process; resolves when it says that it is answering, rejects if it ends before that. */
export async function startServer(...args: string[]): Promise<RunningServer> {
  const { child, output, ended } = runMain('--port', '0', '--snapshot', REAL_SNAPSHOT, ...args);
  const origin = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const url = /(http:\/\/\S+)\/graphql/.exec(output());
      if (url?.[1]) resolve(url[1]);
    };
    child.stdout.on('data', look);
    ended.then((code) => reject(new Error(`it ended with ${code}:\n${output()}`)), reject);
  });
  return { origin, process: child, output, ended };
}

/** Runs the process with exactly these arguments. */
export function runMain(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output: () => text, ended };
}
