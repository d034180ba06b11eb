import { z } from 'zod';
import { statsTable } from '../../exports/tables/stats-table';
import { statsAnswer } from '../../model/answer/stats-answer';
import { stats } from '../corpus/stats';
import { reading } from './reading';

export const statsReading = reading({
  name: 'stats',
  request: z.object({}),
  schema: statsAnswer,
  answer: stats,
  file: async (db) => ({ table: statsTable(await stats(db)), named: [] }),
});
