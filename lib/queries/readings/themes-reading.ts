import { themesTable } from '../../exports/tables/themes-table';
import { themesAnswer } from '../../model/answer/themes-answer';
import { themesRequest } from '../../model/request/themes-request';
import { themes } from '../themes/themes';
import { filterWords } from './filter-words';
import { reading } from './reading';

export const themesReading = reading({
  name: 'themes',
  request: themesRequest,
  schema: themesAnswer,
  answer: async (db, request) => ({ themes: await themes(db, request) }),
  file: async (db, request) => ({
    table: themesTable(await themes(db, request)),
    named: filterWords(request),
    formulas: ['growth/growth-ratio'],
  }),
});
