import { databaseFailure } from '../db/database-failure';
import { systemEffects } from '../effects';
import { TidelineError } from '../errors';
import type { Command } from './command';

/** Loads and runs a command; anything it throws becomes one line on stderr and an exit status. */
export async function runCommand(load: () => Promise<{ command: Command }>, args: string[]): Promise<number> {
  try {
    const { command } = await load();
    return await command.run(args, systemEffects);
  } catch (error) {
    const failure = databaseFailure(error) ?? error;
    if (failure instanceof TidelineError) {
      systemEffects.log(failure.message);
      return failure.exitCode;
    }
    systemEffects.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}
