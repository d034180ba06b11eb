import type { Effects } from '../effects';

/** One command of the terminal. */
export interface Command {
  name: string;
  /** One line, e.g. `ingest PATH... [--json]`. */
  usage: string;
  /**
   * @returns the exit status.
   * @throws TidelineError for what the user can mend; the caller prints its message.
   */
  run(args: string[], effects: Effects): Promise<number>;
}
