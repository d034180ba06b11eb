import { compositionTable } from '../../exports/tables/composition-table';
import { compositionAnswer } from '../../model/answer/composition-answer';
import { compositionRequest } from '../../model/request/composition-request';
import { composition } from '../composition/composition';
import { filterWords } from './filter-words';
import { compositionPicture } from './pictures/composition-picture';
import { reading } from './reading';
import { seriesFacts } from './series-notes';

export const compositionReading = reading({
  name: 'composition',
  request: compositionRequest,
  schema: compositionAnswer,
  answer: composition,
  picture: { page: '/trends', draw: compositionPicture },
  file: async (db, request) => {
    const answer = await composition(db, { ...request, limit: Infinity });
    return {
      table: compositionTable(answer),
      named: [`by ${request.by}`, `by ${request.bucket}`, ...filterWords(request)],
      facts: seriesFacts(answer, []),
    };
  },
});
