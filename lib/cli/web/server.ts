import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '../../env';
import { TidelineError } from '../../errors';

const START_SECONDS = 60;
const STOP_MS = 5_000;

export interface WebServer {
  /** Resolves with the exit status when the server ends by itself. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

/** Serves the built pages in a process of its own and waits until they answer. */
export async function serve(
  { host, rateLimit }: Pick<Env, 'host' | 'rateLimit'>,
  port: number,
  databaseUrl: string,
): Promise<WebServer> {
  const child = spawn(process.execPath, ['lib/cli/web/pages.mjs', host, String(port), String(rateLimit)], {
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      HOST: host,
      PORT: String(port),
    },
  });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  const server = { ended, stop: () => stop(child) };
  try {
    await answers(`http://${reachable(host)}:${port}/api/health`, child);
    await answers(`http://${reachable(host)}:${port}/`, child);
    // The first search reads the tables of its index, which nobody should have to wait for.
    fetch(`http://${reachable(host)}:${port}/api/phrases?q=tideline`)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** The address under which this machine reaches a server bound to `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let last = 'no answer';
  for (let tries = 0; tries < START_SECONDS * 5; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    try {
      const response = await fetch(url, { redirect: 'manual' });
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = (error as Error).message;
    }
    await sleep(200);
  }
  throw new TidelineError('internal', `The pages did not come up (${new URL(url).pathname}: ${last}).`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(timer);
}
