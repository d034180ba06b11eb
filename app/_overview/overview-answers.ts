import { enoughToTell } from '@/lib/charts/trend/enough-to-tell';
import type { Database } from '@/lib/db/client';
import type { Movers, ThemeSummary, Trends } from '@/lib/model/answers';
import { dumps } from '@/lib/queries/dumps/dumps';
import { movers } from '@/lib/queries/periods/movers';
import { papers } from '@/lib/queries/papers/papers';
import { stats } from '@/lib/queries/corpus/stats';
import { themes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';

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
  const [years, months] = await Promise.all([
    trends(db, { ...BY_YEAR, themes: mostDated(all) }),
    monthlyPapers(db, moved),
  ]);
  return {
    totals,
    themes: all,
    dumps: held,
    movers: moved,
    newest,
    years,
    months,
    tells: enoughToTell(months),
  };
}

export type OverviewAnswers = Awaited<ReturnType<typeof overviewAnswers>>;

function mostDated(all: ThemeSummary[]): string[] {
  return all
    .toSorted((a, b) => b.dated - a.dated || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_THEMES)
    .map((theme) => theme.id);
}

/** Dated papers of each month that the movers compare, oldest first. */
async function monthlyPapers(db: Database, { before, after }: Movers): Promise<number[]> {
  if (before === null || after === null) return [];
  const range = { from: before.from, to: after.to };
  const answer: Trends = await trends(db, { ...ALL, ...range, bucket: 'month', measure: 'count', smooth: 0 });
  return answer.papers;
}
