import { embeddedStatus, startEmbedded, stopEmbedded } from '../db/embedded/server';
import { KEPT } from '../db/embedded/leases';
import { readEnv } from '../env';
import { TidelineError } from '../errors';
import type { Command } from './command';

const USAGE = 'db start|stop|status';

export const command: Command = {
  name: 'db',
  usage: USAGE,
  async run([action, ...rest], { log }) {
    const { databaseUrl, dataDir } = readEnv();
    if (databaseUrl !== undefined) {
      throw new TidelineError('bad-environment', 'DATABASE_URL is set: the embedded database is not in use.');
    }
    if (action === 'start' && rest.length === 0) {
      await startEmbedded(dataDir, KEPT);
      log('The embedded database runs and stays until "npm run db -- stop".');
      return 0;
    }
    if (action === 'stop' && rest.length === 0) {
      await stopEmbedded(dataDir, KEPT);
      const stopped = (await embeddedStatus(dataDir)) === null;
      log(
        stopped
          ? 'The embedded database is stopped.'
          : 'Another process still uses the embedded database; it stops with it.',
      );
      return stopped ? 0 : 1;
    }
    if (action === 'status' && rest.length === 0) {
      const running = (await embeddedStatus(dataDir)) !== null;
      process.stdout.write(running ? 'running\n' : 'stopped\n');
      return running ? 0 : 3;
    }
    throw new TidelineError('bad-parameter', `Usage: ${USAGE}`);
  },
};
