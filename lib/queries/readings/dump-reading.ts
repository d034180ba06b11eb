import { z } from 'zod';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { dumpsTable } from '../../exports/tables/dumps-table';
import { rejectionsTable } from '../../exports/tables/rejections-table';
import { dump } from '../dump';
import { rejections } from '../rejections';
import { reading, type Reading } from './reading';

/** One dump by its id. */
export function dumpReading(id: string): Reading {
  const asked = async (db: Database) => present(await dump(db, id), id);
  return reading({
    name: 'dump',
    request: z.object({}),
    answer: asked,
    file: async (db) => ({ table: dumpsTable([await asked(db)]), named: [id] }),
  });
}

/** What of a dump could not be kept. */
export function rejectionsReading(id: string): Reading {
  const asked = async (db: Database) => present(await rejections(db, id), id);
  return reading({
    name: 'rejections',
    request: z.object({}),
    answer: asked,
    file: async (db) => ({ table: rejectionsTable(await asked(db)), named: [id] }),
  });
}

function present<T>(found: T | null, id: string): T {
  if (found === null) throw new TidelineError('not-found', `No dump has the id "${id}".`);
  return found;
}
