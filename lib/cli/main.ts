import { systemEffects } from '../effects';
import type { Command } from './command';
import { runCommand } from './run-command';

/** Loaded one at a time, so that a small command starts fast. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./start'),
  test: () => import('./test/test'),
  db: () => import('./db'),
  tag: () => import('./tag'),
  ingest: () => import('./ingest'),
  retag: () => import('./retag'),
  export: () => import('./export'),
  digest: () => import('./digest'),
  bench: () => import('./bench'),
};

/** Runs the command named first, to its exit status. */
export async function main([name, ...args]: string[]): Promise<number> {
  const load = COMMANDS[name ?? ''];
  if (load !== undefined) return runCommand(load, args);
  systemEffects.log(`Unknown command "${name ?? ''}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  return 2;
}
