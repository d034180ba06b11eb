import { database } from '../db/open';
import { delivering } from '../digest/deliver';
import { sendDue } from '../digest/send-due';
import { readEnv } from '../env';
import { TidelineError } from '../errors';
import type { Command } from './command';
import { interrupted } from './interrupted';

/** Sends every digest that is due: for cron, once a day or more often. */
export const command: Command = {
  name: 'digest',
  usage: 'digest',
  async run(args, effects) {
    if (args.length > 0) throw new TidelineError('bad-parameter', 'Usage: digest');
    const env = readEnv();
    if (env.publicUrl === undefined) {
      throw new TidelineError('bad-environment', 'PUBLIC_URL must be set: digests lead back to the site.');
    }
    const db = await database();
    const { deliver, close } = delivering(db, env, effects);
    let asked = false;
    void interrupted().then(() => (asked = true));
    try {
      const { sent, nothing, failed, busy } = await sendDue(db, { deliver, effects, stopped: () => asked });
      effects.log(
        busy
          ? 'Another run is sending; nothing was done here.'
          : `Digests: ${sent} sent, ${nothing} with nothing new, ${failed} failed.`,
      );
      return failed === 0 ? 0 : 1;
    } finally {
      close();
      await db.leave();
    }
  },
};
