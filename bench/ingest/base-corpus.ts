import { openDatabase } from '../../lib/db/client';
import { migrate } from '../../lib/db/migrate';
import type { Effects } from '../../lib/effects';
import { ingestSource } from '../../lib/ingest/ingest-source';
import { syncTaxonomy } from '../../lib/ingest/tagging/taxonomy-sync';
import { shippedTaxonomy } from '../../lib/shipped-taxonomy';
import { madeUpDump } from '../reading/made-up-dump';

/** Fills a new database with papers that are there before: what is read while the others come in. */
export async function fillBase(url: string, papers: number, effects: Effects): Promise<void> {
  await migrate(url);
  const db = openDatabase(url);
  try {
    await syncTaxonomy(db, effects);
    const request = { name: 'base', format: null, crawledOn: null };
    await ingestSource(db, withoutIds(papers), request, { effects });
    await db.pool.query('VACUUM ANALYZE');
  } finally {
    await db.close();
  }
}

/** Papers that share nothing with those that come in: without ids, and with titles of their own. */
async function* withoutIds(papers: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of madeUpDump(shippedTaxonomy(), papers)) {
    const lines = Buffer.from(chunk).toString().trimEnd().split('\n');
    const renamed = lines.map((line) => {
      const { title, abstract, versions } = JSON.parse(line) as {
        title: string;
        abstract: string;
        versions: { created: string }[];
      };
      const date = new Date(versions[0]?.created ?? 0).toISOString().slice(0, 10);
      return JSON.stringify({ title: `Earlier: ${title}`, abstract, date });
    });
    yield Buffer.from(`${renamed.join('\n')}\n`);
  }
}
