import { systemEffects } from '../effects';
import { TidelineError } from '../errors';
import type { Command } from './command';

/** Loaded one at a time, so that a small command starts fast. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./start'),
  test: () => import('./test/test'),
  db: () => import('./db'),
  tag: () => import('./tag'),
  ingest: () => import('./ingest'),
  retag: () => import('./retag'),
  export: () => import('./export'),
  bench: () => import('./bench'),
};

/** Runs the command named first; anything it throws becomes one line on stderr and an exit status. */
export async function main([name, ...args]: string[]): Promise<number> {
  const load = COMMANDS[name ?? ''];
  if (load === undefined) {
    systemEffects.log(`Unknown command "${name ?? ''}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  try {
    const { command } = await load();
    return await command.run(args, systemEffects);
  } catch (error) {
    if (error instanceof TidelineError) {
      systemEffects.log(error.message);
      return error.exitCode;
    }
    systemEffects.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}
