import { formatCount } from '@/lib/charts/format/format-count';
import { formatInterval } from '@/lib/charts/format/format-interval';
import { formatShare } from '@/lib/charts/format/format-share';
import type { Precision } from '@/lib/model/quality';
import { StatStrip } from '../../_components/StatStrip';

/** What was judged, and the precision over all tags of the corpus. */
export function PrecisionStats({ overall }: { overall: Precision }) {
  const { items, yes, no, unsure, precision, low, high } = overall;
  const judged = yes + no + unsure;
  return (
    <StatStrip
      stats={[
        {
          label: 'Precision',
          value: precision === null ? null : formatShare(precision),
          note:
            low === null || high === null
              ? 'nothing is judged yet'
              : `95% interval ${formatInterval(low, high)}; each tag weighs what it stands for`,
        },
        { label: 'Judged', value: `${formatCount(judged)} of ${formatCount(items)}` },
        { label: 'Right', value: formatCount(yes), note: `${formatCount(no)} wrong` },
        { label: 'Unsure', value: formatCount(unsure), note: 'count in neither' },
      ]}
    />
  );
}
