import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../_components/Button';
import { EmptyState } from '../_components/EmptyState';
import { PageHead } from '../_components/PageHead';
import { StatStrip } from '../_components/StatStrip';
import { viewDatabase } from '../_components/pins/view-database';
import { themeIndex } from '../_components/theme-index';
import { CorpusFigure } from './CorpusFigure';
import { DataQuality } from './DataQuality';
import { GroupsFigure } from './GroupsFigure';
import { LastDumps } from './LastDumps';
import { MoversFigure } from './MoversFigure';
import { NewestPapers } from './NewestPapers';
import { overviewAnswers, type OverviewAnswers } from './overview-answers';
import { overviewTitle } from './overview-title';
import { TopShares } from './TopShares';

/** The first page: what the corpus holds, what rises in it, and how far that can be trusted. */
export async function OverviewView() {
  const answers = await overviewAnswers(await viewDatabase());
  if (answers.totals.papers === 0) return <NoPapers />;
  const index = themeIndex(answers.themes);
  const { title, lede } = overviewTitle(answers);
  return (
    <>
      <PageHead title={title} lede={lede} />
      <div className="stack">
        <Totals answers={answers} />
        <div className="grid-12">
          <div className="c8 stack">
            {answers.tells ? (
              <MoversFigure movers={answers.movers} lines={answers.lines} index={index} />
            ) : (
              <TopShares months={answers.months} years={answers.years} index={index} />
            )}
          </div>
          <div className="c4 stack">
            <CorpusFigure years={answers.years} totals={answers.totals} />
            <DataQuality totals={answers.totals} dumps={answers.dumps} years={answers.years} />
          </div>
        </div>
        {answers.groups && <GroupsFigure answer={answers.groups} index={index} totals={answers.totals} />}
        <div className="grid-12">
          <div className="c8">
            <NewestPapers papers={answers.newest.papers} index={index} />
          </div>
          <div className="c4">
            <LastDumps dumps={answers.dumps} />
          </div>
        </div>
      </div>
    </>
  );
}

function Totals({ answers }: { answers: OverviewAnswers }) {
  const { totals } = answers;
  const tagged = answers.themes.filter((theme) => theme.papers > 0).length;
  return (
    <StatStrip
      stats={[
        { label: 'Papers', value: formatCount(totals.papers), note: `from ${plural(totals.dumps, 'dump')}` },
        { label: 'Dated', value: formatCount(totals.dated), note: 'at least to the year' },
        { label: 'No date', value: formatCount(totals.undated), note: 'counted, never drawn' },
        {
          label: 'Themes',
          value: formatCount(tagged),
          note: `of ${formatCount(answers.themes.length)}; ${formatCount(totals.tags)} tags with evidence`,
        },
        {
          label: 'Last dated day',
          value: totals.to === null ? null : formatDate(totals.to),
          note: totals.from === null ? 'no paper is dated' : `first ${formatDate(totals.from)}`,
        },
      ]}
    />
  );
}

function NoPapers() {
  return (
    <>
      <PageHead title="No papers yet" />
      <section className="card">
        <EmptyState
          title="This instance holds no dump"
          action={
            <ButtonLink variant="main" href="/ingest">
              Ingest a dump
            </ButtonLink>
          }
        >
          Drop a file of papers, and this page shows what they turn to.
        </EmptyState>
      </section>
    </>
  );
}
