import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { database } from '../db/open';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import { dumpRequest } from '../ingest/dumps/dump-request';
import type { SourceOutcome } from '../ingest/ingest-held';
import { ingestSource } from '../ingest/ingest-source';
import { indexChanges } from '../ingest/search/index-changes';
import type { DumpRequest } from '../ingest/stage/staged-dump';
import { syncTaxonomy } from '../ingest/tagging/taxonomy-sync';
import type { IngestReport } from '../model/answers';
import type { Command } from './command';
import { progressBar } from './progress-bar';

const USAGE = 'ingest PATH... [--format F] [--crawled-on DATE] [--name N] [--json]';

export const command: Command = {
  name: 'ingest',
  usage: USAGE,
  async run(args, effects) {
    const { paths, request, json } = parse(args);
    const files = (await Promise.all(paths.map(filesUnder))).flat();
    const db = await database();
    try {
      await syncTaxonomy(db, effects);
      let worst = 0;
      for (const file of files) {
        worst = Math.max(worst, await ingestFile(db, file, request, { json, effects }));
      }
      // A server that runs does it; without one the first searches would be slow.
      await indexChanges(db);
      return worst;
    } finally {
      await db.leave();
    }
  },
};

interface Arguments {
  paths: string[];
  request: Partial<DumpRequest>;
  json: boolean;
}

function parse(args: string[]): Arguments {
  const options = {
    format: { type: 'string' },
    'crawled-on': { type: 'string' },
    name: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new Error('PATH is missing.');
    const { format, 'crawled-on': crawledOn, name } = values;
    return { paths: positionals, request: dumpRequest({ format, crawledOn, name }), json: values.json };
  } catch (error) {
    if (error instanceof TidelineError) throw error;
    throw new TidelineError('bad-parameter', `${(error as Error).message} Usage: ${USAGE}`);
  }
}

/** A file is itself, `-` is standard input, a folder all files in it, at any depth, by name. */
async function filesUnder(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => null);
  if (found === null) throw new TidelineError('not-found', `There is no file "${path}".`);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  if (files.length === 0) throw new TidelineError('not-found', `The folder "${path}" holds no file.`);
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function ingestFile(
  db: Awaited<ReturnType<typeof database>>,
  path: string,
  request: Partial<DumpRequest>,
  { json, effects }: { json: boolean; effects: Effects },
): Promise<number> {
  const name = request.name ?? (path === '-' ? 'standard input' : basename(path));
  const source = path === '-' ? process.stdin : { path };
  const totalBytes = path === '-' ? null : (await stat(path)).size;
  const bar = progressBar(name, process.stderr, effects);
  try {
    const full = { format: null, crawledOn: null, ...request, name };
    const outcome = await ingestSource(db, source, full, { effects, totalBytes, onProgress: bar.show });
    bar.clear();
    tell(outcome, json, effects);
    return Math.max(0, ...outcome.refused.map(({ error }) => error.exitCode));
  } catch (error) {
    bar.clear();
    const failure = asUnreadable(error, path);
    effects.log(`${name}: ${failure.message}`);
    if (json && failure.extra.body?.report !== undefined) print(failure.extra.body.report);
    return failure.exitCode;
  }
}

/** A file that the system does not give out is the user's to mend; anything else goes on. */
function asUnreadable(error: unknown, path: string): TidelineError {
  if (error instanceof TidelineError) return error;
  const { syscall, message } = error as NodeJS.ErrnoException;
  if (syscall !== 'open' && syscall !== 'read') throw error;
  return new TidelineError('not-found', `"${path}" cannot be read: ${message}.`, { cause: error });
}

function tell({ reports, refused }: SourceOutcome, json: boolean, { log }: Effects): void {
  for (const { name, error } of refused) log(`${name}: ${error.message}`);
  for (const report of reports) {
    if (json) print(report);
    else process.stdout.write(`${sentence(report)}\n`);
    for (const note of report.notes) log(`${report.dump.name}: ${note}`);
  }
}

function print(report: unknown): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

function sentence({ dump, duplicate, records, added, merged, unchanged, rejected }: IngestReport): string {
  if (duplicate) return `${dump.name}: these bytes are held already (dump ${dump.id})`;
  return `${dump.name}: ${dump.format}, ${records} records: ${added} added, ${merged} merged, ${unchanged} unchanged, ${rejected} rejected (dump ${dump.id})`;
}
