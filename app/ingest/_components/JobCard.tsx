'use client';

import { formatCount } from '@/lib/charts/format/format-count';
import { formatBytes } from '@/lib/words/format-bytes';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import type { ApiProblem } from '../../_components/writing/api-problem';
import type { Job } from './ingest-jobs';
import { Rejections } from './Rejections';
import { ReportCard } from './ReportCard';
import type { Progress } from './send-dump';

/** One dump handed in: waiting, being read, in with its report, or refused with the reason. */
export function JobCard({ job, onDrop }: { job: Job; onDrop: () => void }) {
  const { state } = job;
  if (state.kind === 'in') {
    const { reports, refused } = state.outcome;
    return (
      <div className="stack">
        {reports.map((report) => (
          <ReportCard key={report.dump.id} report={report} />
        ))}
        {refused.map(({ name, problem }) => (
          <section key={name} className="card" aria-label={name}>
            <p className="mono mb-2 wrap-anywhere">{name}</p>
            <Refusal problem={problem} />
          </section>
        ))}
      </div>
    );
  }
  return (
    <section className="card" aria-label={job.name}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-2 text-sm">
        <span className="mono wrap-anywhere">{job.name}</span>
        <span className="num text-ink-3">{formatBytes(job.body.size)}</span>
      </div>
      {state.kind === 'reading' && <Reading name={job.name} progress={state.progress} />}
      {state.kind === 'waiting' && <p className="text-sm text-ink-2">Waits for the one before it.</p>}
      {state.kind === 'stopped' && (
        <p className="text-sm text-ink-2" role="status">
          Stopped. Nothing of it was kept.
        </p>
      )}
      {state.kind === 'refused' && <Refusal problem={state.problem} />}
      <div className="mt-2.5">
        <Button size="sm" onClick={onDrop}>
          {state.kind === 'reading' ? 'Stop' : 'Take off the list'}
        </Button>
      </div>
    </section>
  );
}

function Reading({ name, progress }: { name: string; progress: Progress }) {
  const { bytes, totalBytes, records } = progress;
  const total = totalBytes === null ? '' : ` of ${formatBytes(totalBytes)}`;
  return (
    <>
      <progress aria-label={name} value={totalBytes === null ? undefined : bytes} max={totalBytes ?? 1} />
      <p className="num mt-1.5 text-sm text-ink-3">
        {formatBytes(bytes)}
        {total}
        {records > 0 && `, ${formatCount(records)} records`}. Pages keep working meanwhile.
      </p>
    </>
  );
}

/** What was wrong and, where the dump could be read at all, with which lines. */
function Refusal({ problem }: { problem: ApiProblem }) {
  return (
    <>
      <Banner tone="error">
        <b>{problem.title}.</b> {problem.detail}
      </Banner>
      {problem.report && <Rejections gone={false} report={problem.report} />}
    </>
  );
}
