import { addMonths } from '@/lib/analytics/calendar/add-months';
import { moverGroups } from '@/lib/charts/comparison/mover-groups';
import { enoughToTell } from '@/lib/charts/trend/enough-to-tell';
import type { Database } from '@/lib/db/client';
import type { Day } from '@/lib/model/bucket';
import type { Movers, ThemeSummary, Trends } from '@/lib/model/answers';
import { dumps } from '@/lib/queries/dumps/dumps';
import { movers } from '@/lib/queries/periods/movers';
import { papers } from '@/lib/queries/papers/papers';
import { stats } from '@/lib/queries/corpus/stats';
import { themes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';
import { shownMovers } from './shown-movers';

const ALL = { strength: 'any' } as const;
const BY_YEAR = { ...ALL, bucket: 'year', measure: 'share', smooth: 0 } as const;
const MOST_THEMES = 20;
const NEWEST = 5;

/** Everything the first page shows. */
export async function overviewAnswers(db: Database) {
  const [totals, all, held, moved, newest] = await Promise.all([
    stats(db),
    themes(db, ALL),
    dumps(db),
    movers(db, ALL),
    papers(db, { ...ALL, dated: 'yes', sort: 'newest', limit: NEWEST }),
  ]);
  const [years, groups, months, lines] = await Promise.all([
    trends(db, { ...BY_YEAR, themes: mostDated(all).slice(0, MOST_THEMES) }),
    groupYears(db, all, totals.horizon),
    monthlyPapers(db, moved),
    moverLines(db, moved),
  ]);
  return {
    totals,
    themes: all,
    dumps: held,
    movers: moved,
    newest,
    years,
    groups,
    months,
    lines,
    tells: enoughToTell(months),
  };
}

export type OverviewAnswers = Awaited<ReturnType<typeof overviewAnswers>>;

function mostDated(all: ThemeSummary[]): string[] {
  return all.toSorted((a, b) => b.dated - a.dated || (a.id < b.id ? -1 : 1)).map((theme) => theme.id);
}

/** Themes drawn of each group. */
const GROUP_THEMES = 3;
/** Years that they are drawn over. */
const GROUP_YEARS = 13;

/** The largest themes of each group over the last years. */
async function groupYears(db: Database, all: ThemeSummary[], horizon: Day | null): Promise<Trends | null> {
  if (horizon === null) return null;
  const groupOf = new Map(all.map(({ id, group }) => [id, group]));
  const drawn = new Map<string, string[]>();
  for (const id of mostDated(all)) {
    const group = groupOf.get(id) ?? '';
    const own = drawn.get(group) ?? [];
    if (own.length < GROUP_THEMES) drawn.set(group, [...own, id]);
  }
  const from = `${Number(horizon.slice(0, 4)) - GROUP_YEARS + 1}-01-01`;
  return trends(db, { ...BY_YEAR, from, themes: [...drawn.values()].flat() });
}

/** Dated papers of each month that the movers compare, oldest first. */
async function monthlyPapers(db: Database, { before, after }: Movers): Promise<number[]> {
  if (before === null || after === null) return [];
  const range = { from: before.from, to: after.to };
  const answer: Trends = await trends(db, { ...ALL, ...range, bucket: 'month', measure: 'count', smooth: 0 });
  return answer.papers;
}

/** Months of the small lines: the two periods that are compared and three years before. */
const LINE_MONTHS = 60;
/** Months pooled on each side of a month. */
const SMOOTH = 2;

/** Shares of the movers that are shown, by month; null where none is. */
async function moverLines(db: Database, moved: Movers): Promise<Trends | null> {
  if (moved.after === null) return null;
  const { rising, receding, unheld } = shownMovers(moverGroups(moved));
  const shown = [...rising, ...receding, ...unheld].map(({ theme }) => theme);
  if (shown.length === 0) return null;
  const range = { from: addMonths(moved.after.to, 1 - LINE_MONTHS), to: moved.after.to };
  return trends(db, {
    ...{ ...ALL, ...range, themes: shown },
    ...{ bucket: 'month', measure: 'share', smooth: SMOOTH },
  });
}
