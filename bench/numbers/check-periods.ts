import type { Day } from '../../lib/model/bucket';
import type { Comparison, Movers } from '../../lib/model/answers';
import { compareReading } from '../../lib/queries/readings/compare-reading';
import { moversReading } from '../../lib/queries/readings/movers-reading';
import { asked } from './api';
import { liesIn, nextStart, startOf, type Range } from './counting';
import { dayBefore } from './day-before';
import { filterOf, having, type Check, type Held } from './held';
import type { HeldPaper } from './held-paper';
import type { RandomQuestion } from './random-question';

const Z95 = 1.959963984540054;

interface Numbers {
  before: number;
  after: number;
  ratio: number | null;
  [more: string]: unknown;
}

interface Periods {
  papers: [number, number];
  themes: Map<string, Numbers>;
}

/** Themes of two periods: counts, ratios and differences of shares. */
export const checkCompare: Check = async (db, question, held) => {
  const [before = '', after = ''] = [question.before, question.after].map(({ from, to }) => `${from}..${to}`);
  const answer = await asked<Comparison>(db, compareReading, { ...filterOf(question), before, after });
  const inRange = held.passing.filter((paper) => liesIn(paper, question.range));
  const { papers, themes } = periodsOf(question, held, inRange, [question.before, question.after]);
  const present = [...themes].filter(([, numbers]) => numbers.before + numbers.after > 0);
  return {
    expected: {
      papers,
      themes: Object.fromEntries(present.map(([id, { low: _, high: __, ...rest }]) => [id, rest])),
    },
    answered: {
      papers: [answer.before?.papers, answer.after?.papers],
      themes: Object.fromEntries(
        answer.themes.map(({ id, before: x, after: y, ratio, difference }) => [
          id,
          { before: x, after: y, ratio, difference },
        ]),
      ),
    },
  };
};

/** What rises and recedes: counts, ratios and their intervals. */
export const checkMovers: Check = async (db, question, held) => {
  const answer = await asked<Movers>(db, moversReading, filterOf(question));
  const spans = spansOf(question.range, held.horizon);
  if (spans === null) return { expected: null, answered: answer.before };
  const fine = held.passing.filter((paper) => paper.width >= 7);
  const { papers, themes } = periodsOf(question, held, fine, spans);
  const moving = [...themes].filter(([, { ratio }]) => ratio !== null);
  return {
    expected: {
      papers,
      themes: Object.fromEntries(moving.map(([id, { difference: _, ...rest }]) => [id, rest])),
    },
    answered: {
      papers: [answer.before?.papers, answer.after?.papers],
      themes: Object.fromEntries(
        answer.movers.map(({ theme, before, after, ratio, low, high }) => [
          theme,
          { before, after, ratio, low, high },
        ]),
      ),
    },
  };
};

/** The last 12 complete months and the 12 before; null where the range cuts them or nothing is dated. */
function spansOf(range: Range, horizon: Day | null): [Range, Range] | null {
  const last = range.to !== undefined && range.to < (horizon ?? '') ? range.to : horizon;
  if (last === null) return null;
  const complete = nextStart(last, 'day') === nextStart(startOf(last, 'month'), 'month');
  const until = complete ? last : dayBefore(startOf(last, 'month'));
  const [year = 0, month = 0] = until.split('-').map(Number);
  const back = (months: number): Day =>
    new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 10);
  if (range.from !== undefined && range.from > back(24)) return null;
  return [
    { from: back(24), to: dayBefore(back(12)) },
    { from: back(12), to: until },
  ];
}

function periodsOf(
  question: RandomQuestion,
  held: Held,
  papers: readonly HeldPaper[],
  spans: [Range, Range],
): Periods {
  const [earlier, later] = spans.map((span) => papers.filter((paper) => liesIn(paper, span)));
  const [n, m] = [earlier?.length ?? 0, later?.length ?? 0];
  const numbers = (id: string): Numbers => {
    const x = having(earlier ?? [], question, [id]).length;
    const y = having(later ?? [], question, [id]).length;
    const ratio = n === 0 || m === 0 || x + y < 5 ? null : (y + 0.5) / (m + 0.5) / ((x + 0.5) / (n + 0.5));
    const times = Math.exp(Z95 * Math.sqrt(1 / (x + 0.5) + 1 / (y + 0.5)));
    return {
      ...{ before: x, after: y, ratio, low: (ratio ?? 0) / times, high: (ratio ?? 0) * times },
      difference: n === 0 || m === 0 ? null : differenceOf(y, m, x, n),
    };
  };
  return { papers: [n, m], themes: new Map(held.themes.map((id) => [id, numbers(id)])) };
}

/** Ends of the Wilson interval. */
function wilson(x: number, n: number): [number, number] {
  const z = Z95;
  const [share, width] = [x / n, 1 + (z * z) / n];
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, (middle - half) / width), Math.min(1, (middle + half) / width)];
}

function differenceOf(y: number, m: number, x: number, n: number): Record<string, number> {
  const [[l1, u1], [l2, u2]] = [wilson(y, m), wilson(x, n)];
  const value = y / m - x / n;
  return {
    value,
    low: value - Math.hypot(y / m - l1, u2 - x / n),
    high: value + Math.hypot(u1 - y / m, x / n - l2),
  };
}
