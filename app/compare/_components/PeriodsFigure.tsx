import { comparisonWords } from '@/lib/charts/comparison/comparison-words';
import type { ComparisonGroups } from '@/lib/charts/comparison/comparison-groups';
import { differenceScale } from '@/lib/charts/axis/difference-scale';
import { periodLabel } from '@/lib/charts/format/period-label';
import type { Period } from '@/lib/model/answers';
import { compareRequest } from '@/lib/model/request/compare-request';
import type { Filter } from '@/lib/model/request/filter-request';
import { plural } from '@/lib/words/plural';
import { Banner } from '../../_components/Banner';
import { csvHref } from '../../_components/csv-href';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { StillTable } from '../../_components/still/StillTable';
import { DifferenceHead } from './DifferenceHead';
import { DifferenceRow } from './DifferenceRow';

/** Below this many papers in a period the page says that it can tell little. */
const FEW = 100;
/** With fewer clear rows than this the others stand open. */
const HARDLY_ANY = 3;

interface PeriodsFigureProps {
  before: Period;
  after: Period;
  /** The ratio within is by venue, because these differ between the periods. */
  venues: boolean;
  groups: ComparisonGroups;
  filter: Filter;
  parameters: PageParameters;
  undated: number;
  className: string;
}

/** The themes of two periods as rows: clear changes first, what chance could explain folded away. */
export function PeriodsFigure(props: PeriodsFigureProps) {
  const { before, after, venues, groups, filter, parameters, undated, className } = props;
  const { larger, smaller, unclear } = groups;
  const scale = differenceScale([...larger, ...smaller, ...unclear].map((row) => row.difference));
  const periods = {
    before: `${before.from}..${before.to}`,
    after: `${after.from}..${after.to}`,
  };
  const words = comparisonWords(before, after, groups, { undated, venues });
  const file = csvHref('/api/compare', compareRequest, parameters, periods);
  const common = { scale, before, after, filter };
  const caption = `Shares of themes in ${periodLabel(before)} and ${periodLabel(after)}`;
  const head = <DifferenceHead scale={scale} before={before} after={after} venues={venues} />;
  return (
    <div className={`${className} stack`}>
      <FewWarning before={before} after={after} />
      <Figure
        lead
        title={words.title}
        sub={words.sub}
        source={words.note}
        exports={<ExportMenu csv={file} picture={{}} embed={embedHref(file)} />}
        link={queryHref('/compare', parameters, periods)}
      >
        {larger.length + smaller.length > 0 ? (
          <StillTable caption={caption} head={head}>
            <Group title={`Larger share in ${periodLabel(after)}`} rows={larger} common={common} />
            <Group title={`Smaller share in ${periodLabel(after)}`} rows={smaller} common={common} />
          </StillTable>
        ) : (
          <p className="text-md text-ink-2">No theme changed by more than chance would explain.</p>
        )}
        {unclear.length > 0 && (
          <details className="mt-3" open={larger.length + smaller.length < HARDLY_ANY}>
            <summary className="text-md text-ink-2">
              {plural(unclear.length, 'theme')} without a clear change
            </summary>
            <StillTable caption={`${caption}, without a clear change`} head={head}>
              {unclear.map((row) => (
                <DifferenceRow key={row.id} row={row} dim {...common} />
              ))}
            </StillTable>
          </details>
        )}
      </Figure>
    </div>
  );
}

interface GroupProps {
  title: string;
  rows: ComparisonGroups['larger'];
  common: Omit<Parameters<typeof DifferenceRow>[0], 'row' | 'dim'>;
}

function Group({ title, rows, common }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <tr className="group">
        <td colSpan={8}>{title}</td>
      </tr>
      {rows.map((row) => (
        <DifferenceRow key={row.id} row={row} {...common} />
      ))}
    </>
  );
}

function FewWarning({ before, after }: { before: Period; after: Period }) {
  const thin = [before, after].filter((period) => period.papers < FEW);
  if (thin.length === 0) return null;
  const said = thin.map((period) => `${plural(period.papers, 'paper')} in ${periodLabel(period)}`).join(', ');
  return (
    <Banner>
      <b>Too few papers to tell much.</b> There {thin[0]?.papers === 1 ? 'is' : 'are'} {said}; only very large
      differences can be told from chance, and the intervals say how wide.
    </Banner>
  );
}
