import { compareTable } from '../../exports/tables/compare-table';
import { compareAnswer } from '../../model/answer/compare-answer';
import { compareRequest } from '../../model/request/compare-request';
import { compare } from '../periods/compare';
import { filterWords } from './filter-words';
import { periodFacts } from './period-facts';
import { compareParameters } from './pictures/compare-parameters';
import { comparePicture } from './pictures/compare-picture';
import { reading } from './reading';

const FORMULAS = [
  'series/share',
  'interval/newcombe-difference',
  'growth/growth-ratio',
  'compare/log-odds',
  'growth/benjamini-hochberg',
  'growth/mantel-haenszel',
];

export const compareReading = reading({
  name: 'compare',
  request: compareRequest,
  schema: compareAnswer,
  answer: compare,
  picture: {
    page: '/compare',
    parameters: compareParameters,
    draw: (db, request, raw) => comparePicture(db, request, compareParameters.parse(raw)),
  },
  file: async (db, request) => {
    const answer = await compare(db, request);
    const periods = [answer.before, answer.after].map((span) => span && `${span.from} to ${span.to}`);
    const named = [periods.filter((span) => span !== null).join(' with '), ...filterWords(request)];
    return { table: compareTable(answer), named, formulas: FORMULAS, facts: periodFacts(answer) };
  },
});
