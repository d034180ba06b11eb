import { z } from 'zod';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { rejectionsTable } from '../../exports/tables/rejections-table';
import { rejectionsAnswer } from '../../model/answer/rejections-answer';
import type { Rejections } from '../../model/answers';
import { rejections } from '../dumps/rejections';
import { reading, type Reading } from './reading';

/** What of a dump could not be kept. */
export function rejectionsReading(id: string): Reading {
  const asked = async (db: Database): Promise<Rejections> => {
    const found = await rejections(db, id);
    if (found === null) throw new TidelineError('not-found', `No dump has the id "${id}".`);
    return found;
  };
  return reading({
    name: 'rejections',
    path: `/api/dumps/${id}/rejections`,
    beyondVersion: true,
    request: z.object({}),
    schema: rejectionsAnswer,
    answer: asked,
    file: async (db) => ({ table: rejectionsTable(await asked(db)), named: [id] }),
  });
}
