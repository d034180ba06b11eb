import { emergingTable } from '../../exports/tables/emerging-table';
import { emergingAnswer } from '../../model/answer/emerging-answer';
import { emergingRequest } from '../../model/request/emerging-request';
import { emerging } from '../emerging/emerging';
import { reading } from './reading';

/** Every burst there is. */
const ALL = 100_000;

export const emergingReading = reading({
  name: 'emerging',
  request: emergingRequest,
  schema: emergingAnswer,
  // What was put aside, and how far the reading of phrases has come, are no part of the corpus version.
  beyondVersion: true,
  answer: emerging,
  file: async (db) => ({
    table: emergingTable(await emerging(db, { limit: ALL })),
    named: [],
    formulas: ['trend/bursts', 'phrase/c-value'],
  }),
});
