import { z } from 'zod';
import { dumpsTable } from '../../exports/tables/dumps-table';
import { dumpsAnswer } from '../../model/answer/dumps-answer';
import { dumps } from '../dumps/dumps';
import { reading } from './reading';

export const dumpsReading = reading({
  name: 'dumps',
  beyondVersion: true,
  request: z.object({}),
  schema: dumpsAnswer,
  answer: async (db) => ({ dumps: await dumps(db) }),
  file: async (db) => ({ table: dumpsTable(await dumps(db)), named: [] }),
});
