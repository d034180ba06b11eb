import type { ComparisonGroups } from '@/lib/charts/comparison/comparison-groups';
import { SLOPE_SUB, SLOPE_TITLE } from '@/lib/charts/comparison/slope-words';
import { slopeChart } from '@/lib/charts/comparison/slope-chart';
import type { Period } from '@/lib/model/answers';
import { compareRequest } from '@/lib/model/request/compare-request';
import { SlopeSvg } from '../../_components/charts/SlopeSvg';
import { csvHref } from '../../_components/csv-href';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import type { PageParameters } from '../../_components/query-href';
import { Still } from '../../_components/still/Still';

const SLOPES = { chart: 'slopes' };

interface SlopeFigureProps {
  before: Period;
  after: Period;
  groups: ComparisonGroups;
  parameters: PageParameters;
}

/** The largest themes of two periods, joined by lines. */
export function SlopeFigure({ before, after, groups, parameters }: SlopeFigureProps) {
  const file = csvHref('/api/compare', compareRequest, parameters, {
    before: `${before.from}..${before.to}`,
    after: `${after.from}..${after.to}`,
  });
  return (
    <Figure
      title={SLOPE_TITLE}
      sub={SLOPE_SUB}
      exports={<ExportMenu csv={file} picture={SLOPES} embed={embedHref(file, SLOPES)} />}
    >
      <Still className="contents">
        <SlopeSvg chart={slopeChart(groups)} before={before} after={after} />
      </Still>
    </Figure>
  );
}
