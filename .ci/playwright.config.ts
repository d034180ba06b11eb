import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env.TIDELINE_TEST_PORT ?? '3999';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: `${root}/test/browser`,
  outputDir: `${root}/test-results`,
  // The same picture whatever the platform: the marks of charts without letters, with room for another raster.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  workers: 1,
  timeout: 60_000,
  // A busy machine is slow, not wrong: the first ingestion also builds the matcher.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    baseURL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The product itself, as a user starts it: own data folder, the seeds, one command.
  webServer: {
    command: 'node lib/cli/tideline.mjs start',
    cwd: root,
    url: `${baseURL}/api/health`,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT: port, DATA_DIR: process.env.TIDELINE_TEST_DATA ?? '', SEEDS: 'on' },
  },
});
