import { compositionTable } from '../../exports/tables/composition-table';
import { compositionAnswer } from '../../model/answer/composition-answer';
import { compositionRequest } from '../../model/request/composition-request';
import { composition } from '../composition/composition';
import { filterWords } from './filter-words';
import { reading } from './reading';

export const compositionReading = reading({
  name: 'composition',
  request: compositionRequest,
  schema: compositionAnswer,
  answer: composition,
  file: async (db, request) => ({
    table: compositionTable(await composition(db, { ...request, limit: Infinity })),
    named: [`by ${request.by}`, `by ${request.bucket}`, ...filterWords(request)],
  }),
});
