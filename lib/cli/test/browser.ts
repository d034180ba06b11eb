import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser for the tests: CHROMIUM_PATH, an installed one, Playwright's own; else it is fetched,
 * by apt as root on Debian, elsewhere by Playwright.
 * @throws TidelineError `bad-environment` that says what to install.
 */
export async function findBrowser({ log }: Effects): Promise<string> {
  const found = installed();
  if (found !== null) return found;
  log('Fetching a browser for the tests …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const fetched = installed();
  if (fetched !== null) return fetched;
  throw new TidelineError(
    'bad-environment',
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

function installed(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new TidelineError('bad-environment', `CHROMIUM_PATH names no file: ${given}.`);
  }
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function run(file: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(file, args, { stdio: ['ignore', 2, 2], env, shell: process.platform === 'win32' });
}
