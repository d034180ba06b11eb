import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '@/lib/db/migrate';
import { freshDatabase, type TestDatabase } from './database';

describe('migrate', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.close());

  it('applies nothing the second time', async () => {
    expect(await migrate(db.url)).toEqual([]);
  });

  it('leaves a finished row for each migration, as Prisma expects it', async () => {
    const { rows } = await db.pool.query(
      'SELECT migration_name, length(checksum) AS hex, finished_at IS NOT NULL AS finished, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1',
    );
    expect(rows[0]).toEqual({ migration_name: '20261122000000_corpus', hex: 64, finished: true, steps: 1 });
  });
});
