import { systemEffects } from '../effects';
import { TidelineError } from '../errors';
import type { Command } from './command';

/** Loads and runs a command; anything it throws becomes one line on stderr and an exit status. */
export async function runCommand(load: () => Promise<{ command: Command }>, args: string[]): Promise<number> {
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
