import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readMarker } from '../../db/embedded/data-folder';
import { findBrowser } from './browser';
import { fetchExampleTools } from './example-tools';
import { claimPort } from '../web/port';
import type { Command } from '../command';
import { interrupted } from '../interrupted';

const require = createRequire(join(process.cwd(), 'package.json'));

interface Outcome {
  passed: number;
  failed: number;
}

export const command: Command = {
  name: 'test',
  usage: 'test',
  async run(_args, effects) {
    const browser = await findBrowser(effects);
    const notRun = fetchExampleTools(effects);
    const folder = await mkdtemp(join(tmpdir(), 'tideline-journeys-'));
    try {
      const outcomes = [
        await runVitest(join(folder, 'vitest.json')),
        await runPlaywright(join(folder, 'playwright.json'), browser, join(folder, 'data')),
      ];
      const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
      const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
      for (const line of notRun) effects.log(line);
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
      return failed === 0 && passed > 0 ? 0 : 1;
    } finally {
      const cluster = (await readMarker(join(folder, 'data')).catch(() => null))?.cluster;
      if (cluster !== undefined) await rm(cluster, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A run that ends badly without a failed test (a crash, a missing file) counts as one failure. */
function settle(status: number | null, outcome: Outcome): Outcome {
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

async function runVitest(report: string): Promise<Outcome> {
  const bin = join(require.resolve('vitest/package.json'), '..', 'vitest.mjs');
  const args = [
    'run',
    '-c',
    '.ci/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const status = await runToEnd([bin, ...args], cleanEnvironment());
  const shape = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const read = await readReport(report, shape);
  return settle(status, { passed: read?.numPassedTests ?? 0, failed: read?.numFailedTests ?? 0 });
}

async function runPlaywright(report: string, browser: string, data: string): Promise<Outcome> {
  const bin = join(require.resolve('@playwright/test/package.json'), '..', 'cli.js');
  const status = await runToEnd([bin, 'test', '-c', '.ci/playwright.config.ts', '--reporter=list,json'], {
    ...cleanEnvironment(),
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    TIDELINE_TEST_DATA: data,
    TIDELINE_TEST_PORT: String(await claimPort('127.0.0.1', 0)),
  });
  const shape = z.object({
    stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
  });
  const stats = (await readReport(report, shape))?.stats;
  return settle(status, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  });
}

/** Runs a Node program to its end; when this process is asked to end, so is that one. */
async function runToEnd(args: string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  void interrupted().then(() => child.kill('SIGINT'));
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}

const SETTINGS =
  'DATABASE_URL DATA_DIR PORT HOST INGEST_TOKEN PUBLIC_URL EMBED_ANCESTORS RATE_LIMIT SMTP_URL MAIL_FROM WEBHOOK_PRIVATE SEEDS MAX_UPLOAD_BYTES PINS_MAX_BYTES NODE_ENV'.split(
    ' ',
  );

/** The user's settings are for the user's corpus: tests bring their own. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  // Next declares NODE_ENV as always set; the child sets its own.
  return Object.fromEntries(kept) as NodeJS.ProcessEnv;
}

async function readReport<T>(path: string, shape: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : shape.parse(JSON.parse(text));
}
