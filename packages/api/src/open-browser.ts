import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** No Chromium was found, or no extension to load; the message says what to do. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}

interface BrowserOptions {
  /** The page to open. */
  url: string;
  /** The folder of the built extension for Chrome. */
  extension: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * A Chromium with the extension loaded, on a fresh profile that is removed when it is
 * closed. Throws `BrowserError` where there is nothing to start.
 */
export function openBrowser({ url, extension, env = process.env }: BrowserOptions): ChildProcess {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new BrowserError(`The extension has not been built in ${extension}: run “pnpm build”.`);
  }
  const browser = findChromium(env);
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Newer Chromiums take the switch above only with this feature off.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--no-default-browser-check',
      url,
    ],
    { stdio: 'ignore' },
  );
  child.on('close', () => rmSync(profile, { recursive: true, force: true }));
  return child;
}

/** The path of an installed Chromium: `BACKSTORY_CHROMIUM`, or one on `PATH`. */
export function findChromium(env: NodeJS.ProcessEnv): string {
  const chosen = env['BACKSTORY_CHROMIUM'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new BrowserError(`BACKSTORY_CHROMIUM is ${chosen}, and there is no such file.`);
  }
  for (const name of NAMES) {
    for (const folder of (env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  throw new BrowserError(
    `No Chromium was found (looked for ${NAMES.join(', ')}): install one, set BACKSTORY_CHROMIUM to its path, or load the extension by hand as described above.`,
  );
}
