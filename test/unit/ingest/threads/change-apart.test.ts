import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { changeApart } from '@/lib/ingest/threads/change-apart';
import type { ChangingJob } from '@/lib/ingest/threads/changing-job';

const threads = vi.hoisted(() => ({ open: 0, most: 0, ids: [] as string[] }));

vi.mock('@/lib/ingest/threads/open-thread', () => ({
  openThread: (_name: string, { change }: ChangingJob) => {
    threads.open += 1;
    threads.most = Math.max(threads.most, threads.open);
    threads.ids.push(change.id);
    const fails = { error: { code: null, message: `${change.id} fails`, stack: undefined } };
    const thread = new EventEmitter();
    setTimeout(() => thread.emit('message', change.id === 'b' ? fails : { done: true }), 5);
    const terminate = async (): Promise<void> => {
      await sleep(1);
      threads.open -= 1;
    };
    return Object.assign(thread, { terminate });
  },
}));

const effects = { now: () => new Date(0), log: () => undefined };

describe('changes of large dumps', () => {
  it('are made one after another, each in a thread, whatever became of the one before', async () => {
    const pool = { query: () => Promise.resolve({ rowCount: 1 }), options: {} };
    const db = { pool } as unknown as Pick<Database, 'pool'>;
    const changes = ['a', 'b', 'c', 'd'].map((id) => changeApart(db, { id, crawledOn: null }, effects));
    const ended = await Promise.allSettled(changes);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(threads).toEqual({ open: 0, most: 1, ids: ['a', 'b', 'c', 'd'] });
  });
});
