import type { Database } from '../../lib/db/client';
import type { Effects } from '../../lib/effects';
import { retag } from '../../lib/ingest/tagging/retag';
import { runJobs } from '../../lib/ingest/tagging/run-jobs';
import { saveTaxonomy } from '../../lib/ingest/tagging/save-taxonomy';
import { findTaxonomy } from '../../lib/queries/taxonomy/taxonomy-answer';
import { taxonomyJob } from '../../lib/queries/taxonomy/taxonomy-job';
import { editTaxonomy } from '../../lib/themes/edit-taxonomy';
import { loadTaxonomy } from '../../lib/themes/load-taxonomy';
import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { openCorpus } from '../reading/bench-corpus';

interface RetagRow {
  change: string;
  papers: number;
  /** Papers that were read, and that came out otherwise. */
  read: number;
  changed: number;
  seconds: number;
  /** Of the time of tagging all papers. */
  share: number;
}

/** Tagging a corpus from its database: everything, then after changes of one pattern. */
export async function runRetag({
  sources,
  dataDir,
  effects,
  say,
}: BenchRequest): Promise<{ retag: RetagRow[] }> {
  const server = await benchServer(dataDir ?? undefined);
  const rows: RetagRow[] = [];
  const quiet: Effects = { ...effects, log: () => undefined };
  try {
    for (const source of sources) {
      const { db, name, papers } = await openCorpus(server.url, source, effects);
      say(`\n${name}: ${papers} papers`);
      for (const row of await changes(db, papers, quiet)) {
        rows.push(row);
        say(
          `${row.change.padEnd(44)} ${row.seconds.toFixed(2).padStart(8)} s  ${(row.share * 100).toFixed(1).padStart(6)} %  read ${row.read}, changed ${row.changed}`,
        );
      }
      await db.close();
    }
  } finally {
    await server.leave();
  }
  return { retag: rows };
}

async function changes(db: Database, papers: number, effects: Effects): Promise<RetagRow[]> {
  await db.pool.query(
    `TRUNCATE tag, theme_roll, theme_total, pair_roll; DELETE FROM source_roll WHERE theme_id <> '*'`,
  );
  const rows: RetagRow[] = [];
  const timed = async (change: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const job = await taxonomyJob(db);
    const all = rows[0]?.seconds ?? seconds;
    rows.push({
      ...{ change, papers, seconds, share: seconds / all },
      read: job?.total ?? 0,
      changed: job?.changed ?? 0,
    });
    // What autovacuum does within the minutes after.
    await db.pool.query('VACUUM ANALYZE');
  };
  await timed('all tags', () => retag(db, effects));
  const { yaml } = await findTaxonomy(db);
  const common = await commonTheme(db);
  const theme = loadTaxonomy(yaml).themes.find(({ id }) => id === common);
  if (theme === undefined) throw new Error('No paper has a theme.');
  const fewer = editTaxonomy(yaml, [{ change: { theme: common, patterns: theme.patterns.slice(0, -1) } }]);
  const last = theme.patterns.at(-1)?.phrase ?? '';
  const save = async (text: string): Promise<void> => {
    await saveTaxonomy(db, { yaml: text, origin: 'edited', ifMatch: null }, effects);
    await runJobs(db, effects);
  };
  await timed(`"${common}" without "${last.slice(0, 20)}"`, () => save(fewer));
  await timed(`"${common}" with it again`, () => save(editTaxonomy(yaml, [{ change: { theme: common } }])));
  const patterns = [...theme.patterns, 'ablation study'];
  await timed(`"${common}" with "ablation study"`, () =>
    save(editTaxonomy(yaml, [{ change: { theme: common, patterns } }])),
  );
  return rows;
}

/** The theme of most papers. */
async function commonTheme(db: Database): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>(
    `SELECT theme_id AS id FROM theme_roll WHERE grain = 'year' GROUP BY 1 ORDER BY sum(papers) DESC, 1 LIMIT 1`,
  );
  return rows[0]?.id ?? '';
}
