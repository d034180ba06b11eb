import { compositionStrip } from '@/lib/charts/composition/composition-strip';
import { compositionWords } from '@/lib/charts/composition/composition-words';
import type { StripSides } from '@/lib/charts/composition/strip-sides';
import { partName } from '@/lib/charts/composition/part-name';
import { formatCount } from '@/lib/charts/format/format-count';
import type { Composition } from '@/lib/model/answers';
import { compositionRequest } from '@/lib/model/request/composition-request';
import { Banner } from '../Banner';
import { csvHref } from '../csv-href';
import { embedHref } from '../embed-href';
import { ExportMenu } from '../ExportMenu';
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
  const { title, sub, warning } = compositionWords(answer);
  const file = csvHref('/api/composition', compositionRequest, view.parameters, { by, bucket });
  const strip = compositionStrip(answer);
  const legend = [...parts, ...(others === null ? [] : [others])];
  const named = parts.map(({ value, papers }) => `${partName(value)} ${formatCount(papers)}`).join(', ');
  return (
    <Figure
      className="after-panel"
      title={title}
      sub={sub}
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
      exports={<ExportMenu csv={file} picture={{}} embed={embedHref(file)} />}
    >
      {warning !== null && <Banner>{warning}</Banner>}
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
