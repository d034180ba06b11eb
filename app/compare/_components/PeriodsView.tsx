import { comparisonGroups } from '@/lib/charts/comparison/comparison-groups';
import { lastTwoYears } from '@/lib/charts/comparison/last-two-years';
import { periodPresets } from '@/lib/charts/comparison/period-presets';
import { compareRequest } from '@/lib/model/request/compare-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { compare } from '@/lib/queries/periods/compare';
import { trends } from '@/lib/queries/time/trends';
import { ButtonLink } from '../../_components/Button';
import { EmptyState } from '../../_components/EmptyState';
import type { PageParameters } from '../../_components/query-href';
import { viewDatabase } from '../../_components/pins/view-database';
import { MixWarning } from '../../_components/MixWarning';
import { CompareSwitch } from './CompareSwitch';
import { NewAndVanished } from './NewAndVanished';
import { PeriodsControls } from './PeriodsControls';
import { PeriodsFigure } from './PeriodsFigure';
import { PresetLinks } from './PresetLinks';
import { SlopeFigure } from './SlopeFigure';

/** Shares of all themes in two periods. */
export async function PeriodsView({ parameters }: { parameters: PageParameters }) {
  const db = await viewDatabase();
  const { before, after, ...filter } = parseRequest(compareRequest, parameters, { unknown: 'ignore' });
  const asked = before && after ? { before, after } : null;
  const { from: _from, to: _to, themes: _themes, ...everyYear } = filter;
  const years = await trends(db, { ...everyYear, bucket: 'year', measure: 'count', smooth: 0 });
  const periods = asked ?? lastTwoYears(years);
  if (periods === null) return <OneYear parameters={parameters} />;
  const answer = await compare(db, { ...filter, ...periods });
  if (answer.before === null || answer.after === null) return <OneYear parameters={parameters} />;
  const groups = comparisonGroups(answer.themes, answer.mix);
  return (
    <>
      <div className="tools mb-4">
        <CompareSwitch by="periods" parameters={parameters} />
        <PeriodsControls parameters={parameters} periods={periods} strength={filter.strength} />
      </div>
      <PresetLinks presets={periodPresets(years)} periods={periods} parameters={parameters} />
      <MixWarning mixes={answer.mix} />
      <div className="grid-12">
        <PeriodsFigure
          className="c8"
          before={answer.before}
          after={answer.after}
          venues={answer.mix?.venue?.differs === true}
          groups={groups}
          filter={filter}
          parameters={parameters}
          undated={years.undated}
        />
        <div className="c4 stack">
          <SlopeFigure before={answer.before} after={answer.after} groups={groups} parameters={parameters} />
          <NewAndVanished
            themes={answer.themes}
            filter={filter}
            before={answer.before}
            after={answer.after}
          />
        </div>
      </div>
    </>
  );
}

function OneYear({ parameters }: { parameters: PageParameters }) {
  return (
    <>
      <div className="tools mb-4">
        <CompareSwitch by="periods" parameters={parameters} />
      </div>
      <EmptyState
        title="There are no two years to compare"
        action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}
      >
        The dated papers here lie in one year, or none is dated. Choose two periods of days, or bring more
        papers.
      </EmptyState>
    </>
  );
}
