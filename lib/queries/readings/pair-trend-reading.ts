import { trendsTable } from '../../exports/tables/trends-table';
import { pairTrendAnswer } from '../../model/answer/pair-trend-answer';
import { pairTrendRequest } from '../../model/request/pair-trend-request';
import { pairTrend } from '../pairs/pair-trend';
import { filterWords } from './filter-words';
import { pairParameters } from './pictures/pair-parameters';
import { pairTrendPicture } from './pictures/pair-trend-picture';
import { reading } from './reading';
import { seriesFacts, seriesFormulas } from './series-notes';

export const pairTrendReading = reading({
  name: 'cooccurrence-trend',
  path: '/api/cooccurrence/trend',
  request: pairTrendRequest,
  schema: pairTrendAnswer,
  answer: pairTrend,
  picture: {
    page: '/co-occurrence',
    parameters: pairParameters,
    draw: (db, request, raw) => pairTrendPicture(db, request, pairParameters.parse(raw)),
  },
  file: async (db, request) => {
    const { a, b, measure, bucket, smooth } = request;
    const smoothed = smooth === 0 ? undefined : `smooth ${smooth}`;
    const answer = await pairTrend(db, request);
    return {
      table: trendsTable(answer),
      named: [a, 'with', b, measure, `by ${bucket}`, smoothed, ...filterWords(request)],
      formulas: seriesFormulas(measure, smooth, true),
      facts: seriesFacts(answer, answer.series),
    };
  },
});
