'use client';

import { useState } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import type { TaxonomyJob } from '@/lib/model/taxonomy-answers';
import { plural } from '@/lib/words/plural';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { taxonomyApi } from './taxonomy-api';
import { isUnderWay } from './use-job';

interface JobBarProps {
  job: TaxonomyJob | null;
  onJob: (job: TaxonomyJob | null) => void;
  /** Whether the tags are by the taxonomy saved last. */
  inForce: boolean;
}

const PHASES = {
  finding: 'looking for the papers that it touches',
  tagging: 'tagging',
  writing: 'writing the tags',
} as const;

/** How far the taxonomy saved last has come into force; until it has, every page counts by the old one. */
export function JobBar({ job, onJob, inForce }: JobBarProps) {
  if (isUnderWay(job)) return <UnderWay job={job} onJob={onJob} />;
  if (job?.state === 'failed') {
    return (
      <Banner tone="error">
        <b>The papers could not be tagged anew.</b> {job.error ?? 'The server’s log says why.'} The old
        version stays in force. Save again to try again.
      </Banner>
    );
  }
  if (job?.state === 'cancelled') return <Banner>Stopped. The old version stays in force.</Banner>;
  if (job?.state === 'done' && job.changed !== null) {
    return (
      <p className="banner" role="status">
        The new version is in force: {plural(job.changed, 'paper is', 'papers are')} tagged otherwise.
      </p>
    );
  }
  return inForce ? null : (
    <Banner>What is saved is not in force yet: every page counts by the old version.</Banner>
  );
}

function UnderWay({ job, onJob }: { job: TaxonomyJob; onJob: JobBarProps['onJob'] }) {
  const { withToken } = useWriteAccess();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const cancel = async (): Promise<void> => {
    try {
      const answer = await withToken((token) => taxonomyApi.cancel(token));
      onJob(answer.job);
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
    }
  };
  const { total, done, phase } = job;
  const words = phase === null ? 'waiting for its turn' : PHASES[phase];
  return (
    <section className="card grid gap-2" aria-label="Tagging anew">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm" role="status">
          <b>The new version is saved and on its way:</b> {words}. Until it is whole, every page counts by the
          old one.
        </p>
        <Button size="sm" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
      <progress
        aria-label="Papers read"
        value={total === null ? undefined : done}
        max={Math.max(1, total ?? 1)}
      />
      <p className="num text-sm text-ink-3">
        {total === null ? 'Counting' : `${formatCount(done)} of ${plural(total, 'paper')}`}
      </p>
      {problem && (
        <Banner tone="error">
          <b>{problem.title}.</b> {problem.detail}
        </Banner>
      )}
    </section>
  );
}
