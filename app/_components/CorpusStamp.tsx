import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { corpusNow } from './corpus-now';
import { stats } from '@/lib/queries/corpus/stats';

/** How much the corpus holds and how far it reaches; silent when the database is away, as the page says so. */
export async function CorpusStamp() {
  const totals = await corpusNow()
    .then(stats)
    .catch(() => null);
  if (totals === null || totals.papers === 0) return null;
  return (
    <span className="num hidden text-xs whitespace-nowrap text-ink-3 min-[100rem]:inline">
      {formatCount(totals.papers)} papers{totals.horizon !== null && ` to ${formatDate(totals.horizon)}`}
    </span>
  );
}
