import { moversTable } from '../../exports/tables/movers-table';
import { moversAnswer } from '../../model/answer/movers-answer';
import { moversRequest } from '../../model/request/movers-request';
import { movers } from '../periods/movers';
import { filterWords } from './filter-words';
import { periodFacts } from './period-facts';
import { isFiltered, moversPicture } from './pictures/movers-picture';
import { reading } from './reading';

const FORMULAS = ['growth-ratio', 'shrink-growth', 'binomial-p', 'benjamini-hochberg', 'mantel-haenszel'].map(
  (file) => `growth/${file}`,
);

export const moversReading = reading({
  name: 'movers',
  request: moversRequest,
  schema: moversAnswer,
  answer: movers,
  // The first page takes no filters; under one the page of two periods shows the same.
  picture: { page: (request) => (isFiltered(request) ? '/compare' : '/'), draw: moversPicture },
  file: async (db, request) => {
    const answer = await movers(db, { ...request, limit: undefined });
    const until = answer.after === null ? undefined : `12 months to ${answer.after.to}`;
    return {
      table: moversTable(answer),
      named: [until, ...filterWords(request)],
      formulas: FORMULAS,
      facts: periodFacts(answer),
    };
  },
});
