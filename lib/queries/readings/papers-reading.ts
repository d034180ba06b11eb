import { papersTable } from '../../exports/tables/papers-table';
import { papersAnswer } from '../../model/answer/papers-answer';
import { papersRequest } from '../../model/request/papers-request';
import { allPapers } from '../papers/all-papers';
import { checkPapers, papers } from '../papers/papers';
import { filterWords } from './filter-words';
import { reading } from './reading';

export const papersReading = reading({
  name: 'papers',
  request: papersRequest,
  schema: papersAnswer,
  answer: papers,
  papers: allPapers,
  file: async (db, request) => {
    await checkPapers(db, request);
    const dated = { any: undefined, yes: 'dated', no: 'undated' }[request.dated];
    return { table: papersTable(allPapers(db, request)), named: [dated, ...filterWords(request)] };
  },
});
