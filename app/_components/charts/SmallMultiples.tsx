import { PageLink } from '../PageLink';
import { lineChart, type LineChart } from '@/lib/charts/trend/line-chart';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { trendFrame } from '@/lib/charts/trend/trend-frames';
import { valueText } from '@/lib/charts/format/value-text';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import { ChartAxes } from './ChartAxes';
import { OpenField } from './OpenField';
import { PointLinks } from './PointLinks';
import { pointHref, type PageView } from './point-href';
import { SeriesLine } from './SeriesLine';
import { SeriesPoints } from './SeriesPoints';
import { StripBars } from './StripBars';
import { ThemeKey } from './ThemeKey';

interface SmallMultiplesProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  /** The page to which a pinned point is added. */
  view: PageView;
}

const PANEL = { width: 300, height: 216 };

/** One panel a theme on one scale, the others as grey threads; the value is of the last bucket that is over. */
export function SmallMultiples({ axis, measure, series, view }: SmallMultiplesProps) {
  const { frame } = trendFrame(PANEL.width, 0);
  const chart = lineChart({
    axis,
    measure,
    series,
    frame: { ...frame, height: PANEL.height, bottom: PANEL.height - 62 },
    stripBottom: PANEL.height - 4,
  });
  return (
    <div className="multiples">
      {series.map((one) => (
        <Panel key={one.id} chart={chart} one={one} view={view} />
      ))}
    </div>
  );
}

function Panel({ chart, one, view }: { chart: LineChart; one: NamedSeries; view: PageView }) {
  const { axis, measure } = chart;
  const own = chart.series.find((series) => series.id === one.id);
  const last = axis.buckets.findLastIndex(
    (day, i) => !axis.incomplete.includes(day) && one.values[i] !== null,
  );
  const { width, height } = chart.frame;
  return (
    <section>
      <h3 className="multiples-head">
        <span className={`key-name slot-${one.mark.slot}`}>
          <ThemeKey mark={one.mark} />
          <PageLink href={`/papers?themes=${one.id}`}>{one.name}</PageLink>
        </span>
        <span className="num">{last < 0 ? 'no data' : valueText(one.values[last] ?? null, measure)}</span>
      </h3>
      <div className="plot">
        <svg
          className="ch ch-fluid"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={trendAltText(axis, measure, [one])}
        >
          <OpenField chart={chart} />
          <ChartAxes chart={chart} />
          {chart.series
            .filter((series) => series.id !== one.id)
            .map((series) => (
              <path key={series.id} className="thread" d={series.line} />
            ))}
          {own && <SeriesLine series={own} quietBand={false} />}
          {own && <SeriesPoints series={own} radius={2.75} />}
          <StripBars chart={{ ...chart, strip: chart.strip && { ...chart.strip, caption: [] } }} />
        </svg>
        <PointLinks
          chart={chart}
          only={one.id}
          href={(id, index) => pointHref(view, axis.buckets[index] ?? '', id)}
        />
      </div>
    </section>
  );
}
