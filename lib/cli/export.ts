import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { database } from '../db/open';
import type { Effects } from '../effects';
import { readEnv } from '../env';
import { TidelineError } from '../errors';
import { READINGS } from '../queries/readings/registry';
import type { Reading, Reply } from '../queries/readings/reading';
import type { Command } from './command';
import { rowProgress } from './row-progress';

const NAMES = READINGS.map(({ name }) => name);
const USAGE = `export ${NAMES.join('|')} [--PARAM VALUE ...] [--out FILE]`;

/** Writes what the API of that name answers, byte for byte. */
export const command: Command = {
  name: 'export',
  usage: USAGE,
  async run(args, effects) {
    const { reading, parameters, out } = parse(args);
    const db = await database();
    try {
      const progress = rowProgress(effects);
      const reply = await reading.reply(db, parameters, { site: readEnv().publicUrl, onRow: progress.row });
      await (out === null ? toStandardOutput(reply) : toFile(reply, out, effects));
      progress.end();
      return 0;
    } finally {
      await db.leave();
    }
  },
};

interface Arguments {
  reading: Reading;
  parameters: URLSearchParams;
  out: string | null;
}

/** `--name value` or `--name=value`; what a parameter accepts is for the reading to say. */
function parse([name, ...rest]: string[]): Arguments {
  const reading = READINGS.find((one) => one.name === name);
  if (reading === undefined) {
    const problem = name === undefined ? 'What to export is missing.' : `There is no export "${name}".`;
    throw new TidelineError('bad-parameter', `${problem} Usage: ${USAGE}`);
  }
  const parameters = new URLSearchParams();
  let out: string | null = null;
  for (let at = 0; at < rest.length; at++) {
    const [, key, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(rest[at] ?? '') ?? [];
    if (key === undefined) {
      throw new TidelineError('bad-parameter', `"${rest[at] ?? ''}" is not understood. Usage: ${USAGE}`);
    }
    const value = joined ?? rest[++at];
    if (value === undefined) {
      throw new TidelineError('bad-parameter', `--${key} needs a value.`, { parameter: key });
    }
    if (key === 'out') out = value;
    else parameters.append(key, value);
  }
  return { reading, parameters, out };
}

async function toStandardOutput({ body }: Reply): Promise<void> {
  try {
    await pipeline(Readable.from(body, { objectMode: false }), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads has read enough, as `head` does.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

/** The file appears whole or not at all. */
async function toFile({ body }: Reply, path: string, { log }: Effects): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(body, { objectMode: false }), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  log(`Written to ${path}.`);
}
