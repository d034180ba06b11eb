import { PageLink } from '../PageLink';
import { bucketDays } from '@/lib/charts/trend/bucket-days';
import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatInterval } from '@/lib/charts/format/format-interval';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { valueText } from '@/lib/charts/format/value-text';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import type { Filter } from '@/lib/model/request/filter-request';
import { Card } from '../Card';
import { StillTable } from '../still/StillTable';
import { inBurst } from '@/lib/charts/trend/in-burst';
import { papersHref } from './papers-href';
import type { PageView } from './point-href';
import { TableParts } from './TableParts';

interface TrendTableProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  filter: Filter;
  /** The page, whose address says which part of a long table is shown. */
  view: PageView;
}

/** More rows than this nobody reads; a page of thousands is slow. */
const MOST_ROWS = 100;

/** The chart's numbers as a table, newest bucket first; every count leads to its papers. */
export function TrendTable({ axis, measure, series, filter, view }: TrendTableProps) {
  const all = axis.buckets.map((_, i) => i).reverse();
  const parts = Math.ceil(all.length / MOST_ROWS);
  const asked = Math.floor(Number(view.parameters['rows'])) || 1;
  const part = Math.max(1, Math.min(asked, parts));
  const order = all.slice((part - 1) * MOST_ROWS, part * MOST_ROWS);
  const label = (at: number | undefined) => bucketLabel(axis.buckets[at ?? 0] ?? '', axis.bucket);
  return (
    <Card
      className="after-panel"
      title="The same as a table"
      sub={`${parts > 1 ? `Newest first, ${MOST_ROWS} of ${formatCount(all.length)} at a time; the files hold all.` : 'Newest first.'} Each number of papers leads to the list of them.`}
      actions={
        parts > 1 && (
          <TableParts {...{ view, part, parts }} label={`${label(order.at(-1))} – ${label(order[0])}`} />
        )
      }
    >
      <div className="table-tall tbl-wrap">
        <StillTable
          caption={`Values by ${axis.bucket}`}
          head={
            <tr>
              <th scope="col">{axis.bucket.charAt(0).toUpperCase() + axis.bucket.slice(1)}</th>
              <th scope="col" className="r">
                Papers
              </th>
              {series.map((one) => (
                <th key={one.id} scope="col" className="r">
                  {one.name}
                </th>
              ))}
            </tr>
          }
        >
          {order.map((i) => (
            <BucketRow key={axis.buckets[i]} i={i} {...{ axis, measure, series, filter }} />
          ))}
        </StillTable>
      </div>
    </Card>
  );
}

function BucketRow({ i, axis, measure, series, filter }: Omit<TrendTableProps, 'view'> & { i: number }) {
  const day = axis.buckets[i] ?? '';
  const days = bucketDays(day, axis);
  const notes = [
    ...(axis.incomplete.includes(day) ? ['not over'] : []),
    ...(axis.cut.includes(day) ? ['cut'] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {bucketLabel(day, axis.bucket)}
        {notes.length > 0 && <span className="text-ink-3"> ({notes.join(', ')})</span>}
      </th>
      <td className="r">
        <Count count={axis.papers[i] ?? 0} href={papersHref(filter, [], days)} />
      </td>
      {series.map((one) => (
        <td key={one.id} className="r">
          {measure !== 'count' && <>{valueText(one.values[i] ?? null, measure)} </>}
          {measure === 'share' && typeof one.low[i] === 'number' && (
            <span className="text-xs text-ink-3">
              {formatInterval(one.low[i] ?? null, one.high[i] ?? null)}{' '}
            </span>
          )}
          <Count count={one.counts[i] ?? 0} href={papersHref(filter, [one.id], days)} />
          {inBurst(one, i) && <span className="text-xs text-ink-3"> burst</span>}
        </td>
      ))}
    </tr>
  );
}

function Count({ count, href }: { count: number; href: string }) {
  if (count === 0) return <span className="text-ink-3">0</span>;
  return (
    <PageLink className="num" href={href}>
      {formatCount(count)}
    </PageLink>
  );
}
