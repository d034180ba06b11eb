import { trendsTable } from '../../exports/tables/trends-table';
import { pairTrendAnswer } from '../../model/answer/pair-trend-answer';
import { pairTrendRequest } from '../../model/request/pair-trend-request';
import { pairTrend } from '../pairs/pair-trend';
import { filterWords } from './filter-words';
import { reading } from './reading';

export const pairTrendReading = reading({
  name: 'cooccurrence-trend',
  request: pairTrendRequest,
  schema: pairTrendAnswer,
  answer: pairTrend,
  file: async (db, request) => {
    const { a, b, measure, bucket, smooth } = request;
    const smoothed = smooth === 0 ? undefined : `smooth ${smooth}`;
    return {
      table: trendsTable(await pairTrend(db, request)),
      named: [a, 'with', b, measure, `by ${bucket}`, smoothed, ...filterWords(request)],
    };
  },
});
