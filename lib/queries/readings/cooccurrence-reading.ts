import { cooccurrenceTable } from '../../exports/tables/cooccurrence-table';
import { cooccurrenceAnswer } from '../../model/answer/cooccurrence-answer';
import { cooccurrenceRequest } from '../../model/request/cooccurrence-request';
import { cooccurrence } from '../pairs/cooccurrence';
import { filterWords } from './filter-words';
import { cooccurrencePicture } from './pictures/cooccurrence-picture';
import { matrixParameters } from './pictures/matrix-parameters';
import { reading } from './reading';

const FORMULAS = ['expected-count', 'lift', 'jaccard', 'cosine', 'npmi', 'association-strength'].map(
  (file) => `cooccurrence/${file}`,
);

export const cooccurrenceReading = reading({
  name: 'cooccurrence',
  request: cooccurrenceRequest,
  schema: cooccurrenceAnswer,
  answer: cooccurrence,
  picture: {
    page: '/co-occurrence',
    parameters: matrixParameters,
    draw: (db, request, raw) => cooccurrencePicture(db, request, matrixParameters.parse(raw)),
  },
  file: async (db, request) => ({
    table: cooccurrenceTable(await cooccurrence(db, { ...request, limit: undefined })),
    formulas: FORMULAS,
    named: [request.min === 1 ? undefined : `min ${request.min}`, ...filterWords(request)],
  }),
});
