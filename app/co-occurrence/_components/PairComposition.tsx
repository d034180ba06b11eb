import { PLAIN_SIDES } from '@/lib/charts/composition/strip-sides';
import type { PairTrend } from '@/lib/model/answers';
import type { CompositionBy } from '@/lib/model/composition';
import type { Filter } from '@/lib/model/request/filter-request';
import { tellingComposition } from '@/lib/queries/composition/telling-composition';
import { CompositionFigure } from '../../_components/charts/CompositionFigure';
import { MOST_PARTS } from '../../_components/charts/mix-request';
import { viewDatabase } from '../../_components/pins/view-database';
import type { PageView } from '../../_components/charts/point-href';

interface PairCompositionProps {
  /** The trend that stands above, as it is drawn. */
  trend: Pick<PairTrend, 'from' | 'to' | 'bucket'>;
  filter: Filter;
  mix: CompositionBy | undefined;
  view: PageView;
}

/** Where the papers under a pair's trend come from: a pair may rise because a venue came in. */
export async function PairComposition({ trend, filter, mix, view }: PairCompositionProps) {
  const { from, to, bucket } = trend;
  const range = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const parts = await tellingComposition(await viewDatabase(), {
    ...filter,
    ...range,
    bucket,
    by: mix,
    limit: MOST_PARTS,
  });
  return parts.buckets.length === 0 ? null : (
    <CompositionFigure answer={parts} sides={PLAIN_SIDES} view={view} />
  );
}
