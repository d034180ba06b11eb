import { z } from 'zod';
import { TidelineError } from '../../errors';
import { papersTable } from '../../exports/tables/papers-table';
import type { Database } from '../../db/client';
import { paperAnswer } from '../../model/answer/paper-answer';
import type { PaperDetail } from '../../model/answers';
import { paper } from '../papers/paper';
import { reading, type Reading } from './reading';

/** One paper by its id. */
export function paperReading(id: string): Reading {
  return reading({
    name: 'paper',
    path: `/api/papers/${id}`,
    request: z.object({}),
    schema: paperAnswer,
    answer: (db) => found(db, id),
    papers: async function* (db) {
      yield await found(db, id);
    },
    file: async (db) => ({ table: papersTable([await found(db, id)]), named: [id] }),
  });
}

async function found(db: Database, id: string): Promise<PaperDetail> {
  const detail = await paper(db, id);
  if (detail === null) throw new TidelineError('not-found', `No paper has the id "${id}".`);
  return detail;
}
