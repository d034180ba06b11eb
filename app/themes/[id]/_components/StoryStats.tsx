import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatShare } from '@/lib/charts/format/format-share';
import { StatStrip, type Stat } from '../../../_components/StatStrip';
import type { ThemeStory } from './theme-story';

/** The theme in five numbers, each with its doubt. */
export function StoryStats({ story, id }: { story: ThemeStory; id: string }) {
  const theme = story.all.find((each) => each.id === id);
  if (!theme) return null;
  const { papers, dated, growth, first } = theme;
  return (
    <StatStrip
      stats={[
        {
          label: 'Papers',
          value: formatCount(papers),
          note: `${formatCount(papers - dated)} of them undated`,
        },
        shareStat(story),
        {
          label: 'Growth, 12 months',
          value: growth === null ? null : formatRatio(growth.ratio),
          note:
            growth === null
              ? 'fewer than 5 papers in both years'
              : `95% interval ${formatRatio(growth.low)}–${formatRatio(growth.high).slice(1)}${isClear(growth) ? '' : ': no clear change'}`,
        },
        burstStat(story),
        {
          label: 'First paper',
          value: first === null ? null : formatDate(first),
          note: first === null ? 'none is dated' : 'the earliest dated one',
        },
      ]}
    />
  );
}

const isClear = ({ low, high }: { low: number; high: number }): boolean => low > 1 || high < 1;

/** The share in the last bucket that is over. */
function shareStat({ answer }: ThemeStory): Stat {
  const { buckets, bucket, incomplete, papers, series } = answer;
  const [one] = series;
  const last = buckets.findLastIndex(
    (day, index) => !incomplete.includes(day) && (one?.values[index] ?? null) !== null,
  );
  if (!one || last < 0) return { label: 'Share', value: null, note: `no ${bucket} is over` };
  return {
    label: `Share in ${bucketLabel(buckets[last] ?? '', bucket)}`,
    value: formatShare(one.values[last] ?? null),
    note: `${formatCount(one.counts[last] ?? 0)} of ${formatCount(papers[last] ?? 0)}`,
  };
}

function burstStat({ bursts, answer: { bucket } }: ThemeStory): Stat {
  const strongest = bursts.toSorted((a, b) => b.weight - a.weight)[0];
  if (!strongest) return { label: 'Burst', value: 'none', note: `by ${bucket}, in those that are over` };
  const [from, to] = [bucketLabel(strongest.from, bucket), bucketLabel(strongest.to, bucket)];
  const more = bursts.length === 1 ? '' : `, ${bursts.length - 1} more`;
  return {
    label: 'Burst',
    value: from === to ? from : `${from}–${to}`,
    note: `weight ${strongest.weight.toFixed(1)}${more}`,
  };
}
