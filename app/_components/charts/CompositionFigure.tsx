import { compositionStrip } from '@/lib/charts/composition/composition-strip';
import { mixWarning } from '@/lib/charts/composition/mix-warning';
import type { StripSides } from '@/lib/charts/composition/strip-sides';
import { partName } from '@/lib/charts/composition/part-name';
import { formatCount } from '@/lib/charts/format/format-count';
import type { Composition } from '@/lib/model/answers';
import { compositionRequest } from '@/lib/model/request/composition-request';
import { Banner } from '../Banner';
import { csvHref } from '../csv-href';
import { Figure } from '../Figure';
import { queryHref } from '../query-href';
import { SegmentedLinks } from '../SegmentedLinks';
import { CompositionPlot } from './CompositionPlot';
import { compositionFill } from './composition-fill';
import type { PageView } from './point-href';
import { CompositionTable } from './CompositionTable';

interface CompositionFigureProps {
  answer: Composition;
  /** Of the chart above. */
  sides: StripSides;
  view: PageView;
}

/** Where the papers of the chart above come from, bucket by bucket, and whether that changed. */
export function CompositionFigure({ answer, sides, view }: CompositionFigureProps) {
  const { by, bucket, parts, others } = answer;
  const warning = mixWarning({ source: null, venue: null, [by]: answer.mix });
  const strip = compositionStrip(answer);
  const legend = [...parts, ...(others === null ? [] : [others])];
  const named = parts.map(({ value, papers }) => `${partName(value)} ${formatCount(papers)}`).join(', ');
  return (
    <Figure
      className="after-panel"
      title={warning === null ? 'Where do the papers come from?' : `The mix of ${by}s changes`}
      sub={`Papers of each ${bucket} by ${by === 'source' ? 'the format that gave their text' : 'venue'}, as parts of the whole.`}
      controls={
        <SegmentedLinks
          label="Divided by"
          options={(['source', 'venue'] as const).map((each) => ({
            label: each === 'source' ? 'Source' : 'Venue',
            href: queryHref(view.path, view.parameters, { mix: each }),
            current: each === by,
          }))}
        />
      }
      forms={[
        {
          label: 'CSV',
          href: csvHref('/api/composition', compositionRequest, view.parameters, { by, bucket }),
        },
      ]}
    >
      {warning !== null && <Banner>{`In the later half of the buckets ${warning}`}</Banner>}
      <CompositionPlot strip={strip} sides={sides} alt={`Papers by ${by} in each ${bucket}: ${named}.`} />
      <ul className="mix-key">
        {legend.map(({ papers }, at) => (
          <li key={strip.parts[at]}>
            <svg width="12" height="12" aria-hidden="true">
              <rect className={compositionFill(at)} width="12" height="12" rx="2" />
            </svg>
            {strip.parts[at]} <span className="num text-ink-3">{formatCount(papers)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary className="text-md text-ink-2">Numbers of the strip</summary>
        <CompositionTable answer={answer} names={strip.parts} />
      </details>
    </Figure>
  );
}
