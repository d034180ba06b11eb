import { z } from 'zod';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { dumpsTable } from '../../exports/tables/dumps-table';
import { dumpAnswer } from '../../model/answer/dumps-answer';
import type { DumpSummary } from '../../model/answers';
import { dump } from '../dumps/dump';
import { reading, type Reading } from './reading';

/** One dump by its id. */
export function dumpReading(id: string): Reading {
  const asked = async (db: Database): Promise<DumpSummary> => {
    const found = await dump(db, id);
    if (found === null) throw new TidelineError('not-found', `No dump has the id "${id}".`);
    return found;
  };
  return reading({
    name: 'dump',
    path: `/api/dumps/${id}`,
    beyondVersion: true,
    request: z.object({}),
    schema: dumpAnswer,
    answer: asked,
    file: async (db) => ({ table: dumpsTable([await asked(db)]), named: [id] }),
  });
}
