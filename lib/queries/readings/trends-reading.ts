import { trendsTable } from '../../exports/tables/trends-table';
import { trendsAnswer } from '../../model/answer/trends-answer';
import { trendsRequest } from '../../model/request/trends-request';
import { trends } from '../time/trends';
import { filterWords } from './filter-words';
import { phraseColumns } from './phrase-columns';
import { trendParameters } from './pictures/trend-parameters';
import { trendsPicture } from './pictures/trends-picture';
import { reading } from './reading';
import { seriesFacts, seriesFormulas } from './series-notes';

export const trendsReading = reading({
  name: 'trends',
  request: trendsRequest,
  schema: trendsAnswer,
  answer: trends,
  picture: {
    page: '/trends',
    parameters: trendParameters,
    // The parameters of every picture are checked with those of the question.
    draw: (db, request, look) => trendsPicture(db, request, trendParameters.parse(look)),
  },
  file: async (db, request) => {
    const answer = await trends(db, request);
    const { measure, bucket, smooth } = request;
    const smoothed = smooth === 0 ? undefined : `smooth ${smooth}`;
    const { from = answer.from ?? undefined, to = answer.to ?? undefined } = request;
    const series = [...answer.series, ...phraseColumns(answer)];
    const words = filterWords({ ...request, themes: series.map(({ theme }) => theme), from, to });
    return {
      table: trendsTable({ ...answer, series }),
      named: [measure, `by ${bucket}`, smoothed, ...words],
      formulas: seriesFormulas(measure, smooth),
      facts: seriesFacts(answer, series),
    };
  },
});
