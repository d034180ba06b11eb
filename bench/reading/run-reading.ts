import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { openCorpus, type BenchCorpus } from './bench-corpus';
import { benchReading } from './bench-reading';
import { readingTable } from './reading-table';

/** Rounds of plain SQL and DuckDB. */
const OTHERS = 3;

/** Times the API over corpora of several sizes, beside the SQL that a user would write and DuckDB. */
export async function runReading({
  sources,
  rounds,
  dataDir,
  effects,
  say,
}: BenchRequest): Promise<Record<string, unknown>> {
  const server = await benchServer(dataDir ?? undefined);
  const corpora: BenchCorpus[] = [];
  try {
    for (const source of sources) {
      effects.log(
        'file' in source ? `Ingesting ${source.file}` : `Ingesting ${source.madeUp} made-up papers`,
      );
      corpora.push(await openCorpus(server.url, source, effects));
    }
    const reading = await benchReading(corpora, { own: rounds, others: OTHERS }, { effects, say });
    const ingestion = corpora.map(({ name, papers, ingestRate }) => ({ name, papers, ingestRate }));
    say(
      `\nmilliseconds of an answer; in brackets how many times as long the others took\n${readingTable(reading)}`,
    );
    for (const { name, ingestRate } of ingestion)
      if (ingestRate !== null) say(`${name}: ${ingestRate.toFixed(0)} papers a second came in`);
    return { ingestion, reading };
  } finally {
    for (const { db } of corpora) await db.close();
    await server.leave();
  }
}
