import type { Database } from '../../lib/db/client';
import type { DumpSummary, ThemeSummary } from '../../lib/model/answers';
import { dumpsReading } from '../../lib/queries/readings/dumps-reading';
import { themesReading } from '../../lib/queries/readings/themes-reading';
import { randomSequence } from '../random-sequence';
import { asked, listed, type Parameters } from './api';
import { checkComposition } from './check-composition';
import { checkPairs } from './check-pairs';
import { checkCompare, checkMovers } from './check-periods';
import { checkPairTrend, checkTrends } from './check-series';
import { checkStats, checkThemes } from './check-themes';
import { compareNumbers } from './compare-numbers';
import type { Check, Held } from './held';
import type { HeldPaper } from './held-paper';
import { randomQuestion, type Askable, type Kind } from './random-question';

const CHECKS: Record<Kind, Check> = {
  trends: checkTrends,
  pairs: checkPairs,
  'pair trend': checkPairTrend,
  compare: checkCompare,
  movers: checkMovers,
  themes: checkThemes,
  stats: checkStats,
  composition: checkComposition,
};

export interface Checked {
  /** Questions asked, by kind. */
  questions: Record<string, number>;
  /** Single numbers compared. */
  numbers: number;
  /** What did not agree. */
  differences: string[];
}

interface Asking {
  questions: number;
  seed: number;
  /** Filters that some of the questions have. */
  filters: readonly Parameters[];
  /** Told after each question how many there were. */
  progress?: (asked: number) => void;
}

/**
 * Asks random questions and counts each of their numbers anew from the papers that `/api/papers` lists,
 * with formulas of its own. Counts agree when they are equal, fractions to ten digits.
 */
export async function checkNumbers(
  db: Database,
  { questions, seed, filters, progress }: Asking,
): Promise<Checked> {
  const held = await heldOf(db);
  const years = held.all.flatMap(({ first }) => (first === null ? [] : [Number(first.slice(0, 4))]));
  const ends = years.reduce<[number, number]>(
    ([a, b], year) => [Math.min(a, year), Math.max(b, year)],
    [9999, 1],
  );
  const had = new Set(held.all.flatMap(({ themes }) => [...themes]));
  const askable: Askable = { themes: held.themes.filter((id) => had.has(id)), years: ends, filters };
  const random = randomSequence(seed);
  const passing = new Map<string, readonly HeldPaper[]>([['{}', held.all]]);
  const checked: Checked = { questions: {}, numbers: 0, differences: [] };
  let left = questions;
  while (left > 0) {
    const question = randomQuestion(random, askable);
    const filter = JSON.stringify(question.filter);
    const papers = passing.get(filter) ?? (await listed(db, question.filter));
    passing.set(filter, papers);
    const compared = await CHECKS[question.kind](db, question, { ...held, passing: papers });
    if (compared === null) continue;
    left -= 1;
    checked.questions[question.kind] = (checked.questions[question.kind] ?? 0) + 1;
    const { numbers, differences } = compareNumbers(compared.expected, compared.answered);
    checked.numbers += numbers;
    if (differences.length > 0) {
      checked.differences.push(`${JSON.stringify(question)}: ${differences.slice(0, 3).join('; ')}`);
    }
    progress?.(questions - left);
  }
  return checked;
}

async function heldOf(db: Database): Promise<Held> {
  const all = await listed(db, {});
  const { themes } = await asked<{ themes: ThemeSummary[] }>(db, themesReading, {});
  const { dumps } = await asked<{ dumps: DumpSummary[] }>(db, dumpsReading, {});
  const ids = themes.map(({ id }) => id);
  return { passing: all, all, horizon: horizonOf(all, dumps), themes: ids, kin: kinOf(themes) };
}

function horizonOf(papers: readonly HeldPaper[], dumps: readonly DumpSummary[]): string | null {
  const ends = papers.flatMap(({ last, width }) => (last === null || width < 7 ? [] : [last])).sort();
  const days = dumps
    .filter(({ status }) => status === 'held')
    .map(({ ingestedAt }) => ingestedAt.slice(0, 10));
  const [end, day] = [ends.at(-1), days.sort().at(-1)];
  if (end === undefined || day === undefined) return null;
  return end < day ? end : day;
}

function kinOf(themes: readonly ThemeSummary[]): Set<string> {
  const parents = new Map(themes.map((theme) => [theme.id, theme.parents]));
  const above = (id: string): string[] =>
    (parents.get(id) ?? []).flatMap((parent) => [parent, ...above(parent)]);
  return new Set(themes.flatMap(({ id }) => above(id).map((other) => [id, other].sort().join(' '))));
}
