import { memo } from 'react';
import { valueText } from '@/lib/charts/format/value-text';
import { PanelMarks } from '@/lib/charts/svg/PanelMarks';
import type { LineChart } from '@/lib/charts/trend/line-chart';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { StillMarks } from '../still/StillMarks';
import { PageLink } from '../PageLink';
import { nearestPoint } from './nearest-point';
import { papersHref } from './papers-href';
import { PlotOverlay } from './PlotOverlay';
import { PointLinks } from './PointLinks';
import { ThemeKey } from './ThemeKey';

interface MultiplesPanelProps {
  chart: LineChart;
  one: NamedSeries;
  /** Where a point leads. */
  href: (id: string, index: number) => string;
  /** The bucket that is read. */
  index: number | null;
  /** It is this series that is read. */
  hot: boolean;
  onRead: (index: number) => void;
}

/** One series among the grey threads of the others. */
export function MultiplesPanel({ chart, one, href, index, hot, onRead }: MultiplesPanelProps) {
  const { axis, measure } = chart;
  const last = axis.buckets.findLastIndex(
    (day, i) => !axis.incomplete.includes(day) && one.values[i] !== null,
  );
  const { width } = chart.frame;
  return (
    <section>
      <h3 className="multiples-head">
        <span className={`key-name slot-${one.mark.slot}`}>
          <ThemeKey mark={one.mark} />
          <PageLink href={papersHref({ strength: 'any' }, [one.id])}>{one.name}</PageLink>
        </span>
        <span className="num">{last < 0 ? 'no data' : valueText(one.values[last] ?? null, measure)}</span>
      </h3>
      <div
        className="plot"
        onPointerMove={(event) => {
          const edge = event.currentTarget.getBoundingClientRect();
          const scale = width / Math.max(1, edge.width);
          const at = nearestPoint(chart, (event.clientX - edge.left) * scale, 0);
          if (at !== null && at.index !== index) onRead(at.index);
        }}
      >
        <PanelDrawing chart={chart} one={one} href={href} />
        <PlotOverlay
          chart={chart}
          reading={index === null ? null : { index, id: hot ? one.id : null }}
          pinned={null}
        />
      </div>
    </section>
  );
}

type PanelDrawingProps = Pick<MultiplesPanelProps, 'chart' | 'one' | 'href'>;

/** What stays while the reading moves. */
const PanelDrawing = memo(function PanelDrawing({ chart, one, href }: PanelDrawingProps) {
  const { width, height } = chart.frame;
  return (
    <>
      <svg
        className="ch ch-fluid"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={trendAltText(chart.axis, chart.measure, [one])}
      >
        <StillMarks marks={<PanelMarks chart={chart} id={one.id} />} />
      </svg>
      <PointLinks chart={chart} only={one.id} href={href} />
    </>
  );
});
