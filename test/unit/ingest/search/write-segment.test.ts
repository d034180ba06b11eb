import type pg from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSegment } from '@/lib/ingest/search/write-segment';

const sleep = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('node:timers/promises', () => ({ setTimeout: sleep }));

/** Holds none of the papers, and a dump is coming in. */
const client = {
  query: (sql: string) => Promise.resolve({ rows: [], rowCount: sql.includes('pg_locks') ? 1 : 0 }),
} as unknown as pg.ClientBase;
const ids = Array.from({ length: 2500 }, (_, at) => at.toString(16).padStart(16, '0'));

describe('a segment that is written while a dump is coming in', () => {
  beforeEach(() => sleep.mockClear());

  it('rests after every thousand papers', async () => {
    await writeSegment(client, ids, { givesWay: true });
    expect(sleep).toHaveBeenCalledTimes(3);
  });

  it('rests no more once it is to come to its end', async () => {
    await writeSegment(client, ids, { givesWay: true, isOver: () => sleep.mock.calls.length > 0 });
    expect(sleep).toHaveBeenCalledTimes(1);
  });
});
