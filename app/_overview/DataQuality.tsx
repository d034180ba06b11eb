import { PageLink } from '../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { DumpSummary, Stats, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Card } from '../_components/Card';
import { Note } from '../_components/Note';
import { SplitBar } from '../_components/SplitBar';

interface DataQualityProps {
  totals: Stats;
  dumps: DumpSummary[];
  years: Trends;
}

/** How far the data can be trusted, in words. */
export function DataQuality({ totals, dumps, years }: DataQualityProps) {
  const held = dumps.filter((dump) => dump.status === 'held');
  const dayless = held.filter((dump) => dump.crawledOn === null).length;
  const rejected = dumps.reduce((sum, dump) => sum + dump.report.rejected, 0);
  const open = years.incomplete.at(-1)?.slice(0, 4);
  return (
    <Card title="How far can the data be trusted?">
      <SplitBar
        parts={[
          { label: 'dated', count: totals.dated, fill: 'fill-seq-7' },
          { label: 'without a date', count: totals.undated, fill: 'fill-seq-3' },
        ]}
      />
      <div className="mt-3 grid gap-2">
        {totals.undated > 0 && (
          <Note>
            <b>
              {formatCount(totals.undated)} of {formatCount(totals.papers)} papers have no date.
            </b>{' '}
            They count in totals and are not drawn. <PageLink href="/papers?dated=no">List them</PageLink>
          </Note>
        )}
        {open !== undefined && totals.horizon !== null && (
          <Note>
            <b>{open} is not over.</b> The last dated day is {formatDate(totals.horizon)}; what is not over is
            drawn hollow and takes no part in tests.
          </Note>
        )}
        {dayless > 0 && (
          <Note>
            <b>
              {formatCount(dayless)} of {plural(held.length, 'dump')} {dayless === 1 ? 'states' : 'state'} no
              year.
            </b>{' '}
            Their papers are dated once another dump dates them.{' '}
            <PageLink href="/ingest">See the dumps</PageLink>
          </Note>
        )}
        <Note>
          <b>{rejected === 0 ? 'No record was rejected.' : `${plural(rejected, 'record')} rejected.`}</b>{' '}
          {rejected === 0 ? 'Every entry of every dump was kept.' : 'Each with its line and the reason.'}
        </Note>
      </div>
    </Card>
  );
}
