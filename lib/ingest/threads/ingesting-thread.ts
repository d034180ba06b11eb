import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import pg from 'pg';
import { pgTypes } from '../../db/pg-types';
import { systemEffects } from '../../effects';
import { ingestHeld } from '../ingest-held';
import { holdSource } from '../source/hold-source';
import { carryError } from './carried-error';
import type { IngestingJob, IngestingMessage } from './ingesting-job';

async function run(port: MessagePort, { url, path, request, limits }: IngestingJob): Promise<void> {
  const send = (message: IngestingMessage): void => port.postMessage(message);
  const pool = new pg.Pool({ connectionString: url, types: pgTypes, application_name: 'tideline' });
  try {
    const held = await holdSource({ path }, limits);
    const { refused, ...outcome } = await ingestHeld({ pool }, held, request, {
      ...{ effects: systemEffects, limits },
      onBytesIn: (bytesIn) => send({ bytesIn }),
      onRecord: (records) => send({ records }),
      onDump: () => send({ dump: true }),
    });
    const carried = refused.map(({ name, error }) => ({ name, error: carryError(error) }));
    send({ outcome: { ...outcome, refused: carried } });
  } catch (error) {
    send({ error: carryError(error) });
  }
  await pool.end();
  port.close();
}

const { given } = workerData as { given: IngestingJob };
if (parentPort !== null) void run(parentPort, given);
