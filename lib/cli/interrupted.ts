import { once } from 'node:events';

const LOOK_MS = 500;

/**
 * Resolves when this process is asked to end: by Ctrl-C, by SIGTERM, or because npm, which started it,
 * is gone. npm hands a signal to the shell between the two, and the shell ends without handing it on.
 */
export async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), parentGone()]);
}

function parentGone(): Promise<void> {
  const parent = process.ppid;
  // Started by hand, it may well outlive the shell that it came from.
  if (process.env.npm_lifecycle_event === undefined) return new Promise(() => undefined);
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, LOOK_MS);
    timer.unref();
  });
}
