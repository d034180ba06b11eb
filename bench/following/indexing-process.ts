import pg from 'pg';
import { pgTypes } from '../../lib/db/pg-types';
import { systemEffects } from '../../lib/effects';
import { followChanges } from '../../lib/ingest/search/follow-changes';

/** What the process is told: to follow this database, or to stop. */
export type IndexingOrder = { url: string } | 'stop';

let stop: (() => Promise<void>) | null = null;

// As `start` does it, beside the process that serves and those that ingest.
process.on('message', (message) => {
  const order = message as IndexingOrder;
  if (order !== 'stop') {
    const pool = new pg.Pool({ connectionString: order.url, types: pgTypes });
    const ended = followChanges({ pool }, systemEffects);
    stop = async () => {
      await ended();
      await pool.end();
      process.disconnect();
    };
  } else void stop?.();
});
process.send?.('ready');
