import { bucketEnd } from '@/lib/analytics/calendar/bucket-end';
import type { StripSides } from '@/lib/charts/composition/strip-sides';
import type { TimeAxis } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { RangeBrush } from '../../_components/charts/RangeBrush';
import type { PageView } from '../../_components/charts/point-href';

interface TrendRangeProps {
  /** The papers of the whole corpus under the filter, the range aside. */
  whole: TimeAxis;
  request: Filter;
  sides: StripSides;
  view: PageView;
}

/** Chooses the range of the chart; nothing where there is none to choose from. */
export function TrendRange({ whole, request, sides, view }: TrendRangeProps) {
  const { bucket, buckets, papers, incomplete } = whole;
  if (buckets.length < 2) return null;
  return (
    <RangeBrush
      {...{ bucket, buckets, papers, sides, view }}
      ends={buckets.map((day) => bucketEnd(day, bucket))}
      from={request.from ?? null}
      to={request.to ?? null}
      open={buckets.flatMap((day, i) => (incomplete.includes(day) ? [i] : []))}
    />
  );
}
