import { PageLink } from '../PageLink';
import type { LineChart } from '@/lib/charts/trend/line-chart';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { multiplesChart } from '@/lib/charts/trend/multiples-chart';
import { valueText } from '@/lib/charts/format/value-text';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import { PanelMarks } from '@/lib/charts/svg/PanelMarks';
import { PointLinks } from './PointLinks';
import { pointHref, type PageView } from './point-href';
import { ThemeKey } from './ThemeKey';

interface SmallMultiplesProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  /** The page to which a pinned point is added. */
  view: PageView;
}

/** One panel a theme on one scale, the others as grey threads; the value is of the last bucket that is over. */
export function SmallMultiples({ axis, measure, series, view }: SmallMultiplesProps) {
  const chart = multiplesChart({ axis, measure, series });
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
          <PanelMarks chart={chart} id={one.id} />
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
