import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { MOST_YEARS, yearBars } from '@/lib/charts/trend/year-bars';
import type { Stats, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { trendsRequest } from '@/lib/model/request/trends-request';
import { YearBarsSvg } from '../_components/charts/YearBarsSvg';
import { csvHref } from '../_components/csv-href';
import { embedHref } from '../_components/embed-href';
import { ExportMenu } from '../_components/ExportMenu';
import { EmptyState } from '../_components/EmptyState';
import { Still } from '../_components/still/Still';
import { Figure } from '../_components/Figure';

const PAPERS = { chart: 'papers' };

/** The shape of the corpus over time. */
export function CorpusFigure({ years, totals }: { years: Trends; totals: Stats }) {
  const chart = yearBars(years.buckets, years.papers, years.incomplete, MOST_YEARS);
  const first = chart.bars[0]?.year;
  const last = chart.bars.at(-1);
  const file = csvHref('/api/trends', trendsRequest, {}, { bucket: 'year' });
  const drawn = chart.bars.reduce((sum, bar) => sum + bar.papers, 0);
  return (
    <Figure
      title="How many papers does each year hold?"
      sub={`Dated papers by year of publication${chart.older > 0 ? `, ${plural(chart.older, 'older one')} not drawn` : ''}`}
      source={
        last && (
          <>
            {plural(drawn, 'dated paper')} of {first}–{last.year}. Not drawn:{' '}
            {plural(years.undated, 'undated paper')}.
            {last.open &&
              totals.horizon !== null &&
              ` ${last.year} is not over: the data reach ${formatDate(totals.horizon)}.`}
          </>
        )
      }
      exports={last && <ExportMenu csv={file} picture={PAPERS} embed={embedHref(file, PAPERS)} />}
    >
      {last ? (
        <Still className="contents">
          <YearBarsSvg
            chart={chart}
            height={190}
            label={`Papers by year, ${first} to ${last.year}; most ${formatCount(Math.max(...chart.bars.map((bar) => bar.papers)))}`}
            href={(year) => `/papers?from=${year}-01-01&to=${year}-12-31`}
          />
        </Still>
      ) : (
        <EmptyState title={`${plural(totals.papers, 'paper')}, none dated`}>
          They count in totals. Without a date they cannot be placed in time.
        </EmptyState>
      )}
    </Figure>
  );
}
