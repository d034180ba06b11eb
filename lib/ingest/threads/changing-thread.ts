import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import pg from 'pg';
import { pgTypes } from '../../db/pg-types';
import { systemEffects } from '../../effects';
import { changeDump } from '../dumps/change-dump';
import { carryError } from './carried-error';
import type { ChangingJob, ChangingMessage } from './changing-job';

async function run(port: MessagePort, { url, change }: ChangingJob): Promise<void> {
  const send = (message: ChangingMessage): void => port.postMessage(message);
  const pool = new pg.Pool({ connectionString: url, types: pgTypes, application_name: 'tideline' });
  try {
    await changeDump({ pool }, change, systemEffects);
    send({ done: true });
  } catch (error) {
    send({ error: carryError(error) });
  }
  await pool.end();
  port.close();
}

const { given } = workerData as { given: ChangingJob };
if (parentPort !== null) void run(parentPort, given);
