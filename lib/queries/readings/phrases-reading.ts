import { trendsTable } from '../../exports/tables/trends-table';
import { phrasesAnswer } from '../../model/answer/phrases-answer';
import { phrasesRequest } from '../../model/request/phrases-request';
import { phrases } from '../search/phrases';
import { filterWords } from './filter-words';
import { reading } from './reading';
import { seriesFacts, seriesFormulas } from './series-notes';

export const phrasesReading = reading({
  name: 'phrases',
  request: phrasesRequest,
  schema: phrasesAnswer,
  answer: phrases,
  file: async (db, request) => {
    const answer = await phrases(db, request);
    const { q, within, measure, bucket, smooth } = request;
    const series = answer.series.map(({ phrase, ...numbers }) => ({ theme: phrase, ...numbers }));
    const { from = answer.from ?? undefined, to = answer.to ?? undefined } = request;
    const words = filterWords({ ...request, strength: 'any', q: within, from, to });
    return {
      table: trendsTable({ ...answer, series }),
      named: [
        q.length > 2 ? `${q.length} phrases` : q.join(' and '),
        ...[measure, `by ${bucket}`, smooth === 0 ? undefined : `smooth ${smooth}`, ...words],
      ],
      formulas: seriesFormulas(measure, smooth),
      facts: seriesFacts(answer, series),
    };
  },
});
