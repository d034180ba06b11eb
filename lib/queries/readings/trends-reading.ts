import { trendsTable } from '../../exports/tables/trends-table';
import { trendsAnswer } from '../../model/answer/trends-answer';
import { trendsRequest } from '../../model/request/trends-request';
import { trends } from '../time/trends';
import { filterWords } from './filter-words';
import { trendsPicture } from './pictures/trends-picture';
import { reading } from './reading';
import { seriesFacts, seriesFormulas } from './series-notes';

export const trendsReading = reading({
  name: 'trends',
  request: trendsRequest,
  schema: trendsAnswer,
  answer: trends,
  picture: { page: '/trends', draw: trendsPicture },
  file: async (db, request) => {
    const answer = await trends(db, request);
    const { measure, bucket, smooth } = request;
    const smoothed = smooth === 0 ? undefined : `smooth ${smooth}`;
    const { from = answer.from ?? undefined, to = answer.to ?? undefined } = request;
    const words = filterWords({ ...request, themes: answer.series.map(({ theme }) => theme), from, to });
    return {
      table: trendsTable(answer),
      named: [measure, `by ${bucket}`, smoothed, ...words],
      formulas: seriesFormulas(measure, smooth),
      facts: seriesFacts(answer, answer.series),
    };
  },
});
