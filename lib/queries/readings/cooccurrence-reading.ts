import { cooccurrenceTable } from '../../exports/tables/cooccurrence-table';
import { cooccurrenceAnswer } from '../../model/answer/cooccurrence-answer';
import { cooccurrenceRequest } from '../../model/request/cooccurrence-request';
import { cooccurrence } from '../pairs/cooccurrence';
import { filterWords } from './filter-words';
import { cooccurrencePicture } from './pictures/cooccurrence-picture';
import { matrixParameters } from './pictures/matrix-parameters';
import { networkParameters } from './pictures/network-parameters';
import { networkPicture } from './pictures/network-picture';
import { reading } from './reading';

const pairsParameters = matrixParameters.extend(networkParameters.shape);

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
    parameters: pairsParameters,
    draw: (db, request, raw) => {
      const { view, ...look } = pairsParameters.parse(raw);
      return view === 'network' ? networkPicture(db, request, look) : cooccurrencePicture(db, request, look);
    },
  },
  file: async (db, request) => ({
    table: cooccurrenceTable(await cooccurrence(db, { ...request, limit: undefined })),
    formulas: FORMULAS,
    named: [request.min === 1 ? undefined : `min ${request.min}`, ...filterWords(request)],
  }),
});
