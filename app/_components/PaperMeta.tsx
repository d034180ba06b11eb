import type { ReactNode } from 'react';
import { formatDate } from '@/lib/charts/format/format-date';
import type { PaperSummary } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';

/** The line under a title: date as precise as known, where it appeared, who. */
export function PaperMeta({ paper, children }: { paper: PaperSummary; children?: ReactNode }) {
  return (
    <div className="meta">
      <span>
        {formatDate(paper.date)}
        {paper.dateSource === 'inferred' && ' (inferred)'}
      </span>
      {paper.venue !== null && <span>{paper.venue}</span>}
      {paper.organisation !== null && <span>{paper.organisation}</span>}
      {paper.authorCount !== null && paper.authorCount > 0 && (
        <span>{plural(paper.authorCount, 'author')}</span>
      )}
      {children}
    </div>
  );
}
