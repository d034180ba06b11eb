import type { PaperSummary } from '@/lib/model/answers';
import { ButtonLink } from '../_components/Button';
import { Card } from '../_components/Card';
import { EmptyState } from '../_components/EmptyState';
import { PaperList } from '../_components/PaperList';
import type { ThemeIndex } from '../_components/theme-index';

/** The papers with the latest dates. */
export function NewestPapers({ papers, index }: { papers: PaperSummary[]; index: ThemeIndex }) {
  return (
    <Card
      title="Newest papers"
      actions={
        <ButtonLink size="sm" href="/papers">
          All papers
        </ButtonLink>
      }
    >
      {papers.length === 0 ? (
        <EmptyState title="No paper is dated">The list under Papers holds all of them.</EmptyState>
      ) : (
        <PaperList papers={papers} themes={index} />
      )}
    </Card>
  );
}
