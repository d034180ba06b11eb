import type pg from 'pg';
import { rows, sql, type Database } from '../../db/client';
import type { TaxonomyJob } from '../../model/taxonomy-answers';

type JobRow = Omit<TaxonomyJob, 'createdAt' | 'startedAt' | 'endedAt'> & {
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
};

const COLUMNS = sql`id, version, kind, state, phase, done, total, changed, created_at AS "createdAt",
  started_at AS "startedAt", ended_at AS "endedAt", error`;

function toJob({ createdAt, startedAt, endedAt, ...row }: JobRow): TaxonomyJob {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

/** The job that waits or runs; null where there is none. Of one that was killed the state is still `running`. */
export async function pendingJob(on: Pick<pg.ClientBase, 'query'>): Promise<TaxonomyJob | null> {
  const [row] = await rows<JobRow>(
    on as pg.ClientBase,
    sql`SELECT ${COLUMNS} FROM taxonomy_job WHERE state IN ('waiting', 'running') ORDER BY id DESC LIMIT 1`,
  );
  return row === undefined ? null : toJob(row);
}

/** The job of this number, or the latest; null where there is none. */
export async function taxonomyJob(
  { pool }: Pick<Database, 'pool'>,
  id?: number,
): Promise<TaxonomyJob | null> {
  const [row] = await rows<JobRow>(
    pool,
    sql`SELECT ${COLUMNS} FROM taxonomy_job WHERE ${id ?? null}::int IS NULL OR id = ${id ?? null}
      ORDER BY id DESC LIMIT 1`,
  );
  return row === undefined ? null : toJob(row);
}
