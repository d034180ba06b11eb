import type { TimeAxis } from '../../model/answers';
import { bucketLabel } from '../format/bucket-label';
import { formatCount } from '../format/format-count';

/** The denominators under a time chart: one grey bar a bucket, hollow (hatched) where not over. */
export interface PaperStrip {
  bars: { x: number; y: number; width: number; height: number; open: boolean; title: string }[];
  /** Lines of text at the right of the bars. */
  caption: string[];
}

const HEIGHT = 24;

/**
 * Lays out the strip of papers a bucket, on the x positions of the chart above it.
 *
 * @param bottom - y of the bars' feet; the tallest stands 24 pixels high.
 * @param spacing - pixels between neighbouring buckets.
 */
export function paperStrip(
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>,
  xs: readonly number[],
  spacing: number,
  bottom: number,
): PaperStrip {
  const most = Math.max(0, ...axis.papers);
  const width = Math.max(1, Math.min(26, spacing * 0.62));
  const bars = axis.papers.flatMap((papers, i) => {
    const day = axis.buckets[i] ?? '';
    const height = most === 0 ? 0 : Math.max(papers === 0 ? 0 : 1, (HEIGHT * papers) / most);
    const open = axis.incomplete.includes(day);
    const title = `${bucketLabel(day, axis.bucket)}: ${formatCount(papers)} ${papers === 1 ? 'paper' : 'papers'}${open ? ', not over' : ''}`;
    return height === 0
      ? []
      : [{ x: (xs[i] ?? 0) - width / 2, y: bottom - height, width, height, open, title }];
  });
  return {
    bars: spacing < 1 ? tallestByPixel(bars) : bars,
    caption: [`papers a ${axis.bucket},`, `most ${formatCount(most)}`],
  };
}

/** Where several bars fall on one pixel, the tallest of them: no other would be seen. */
function tallestByPixel(bars: PaperStrip['bars']): PaperStrip['bars'] {
  const tallest = new Map<number, PaperStrip['bars'][number]>();
  for (const bar of bars) {
    const pixel = Math.floor(bar.x);
    if (bar.height > (tallest.get(pixel)?.height ?? 0)) tallest.set(pixel, bar);
  }
  return [...tallest.values()];
}
