import { PageLink } from '../../../_components/PageLink';
import { corpusNow } from '../../../_components/corpus-now';
import type { PaperDetail } from '@/lib/model/answers';
import { dumps } from '@/lib/queries/dumps/dumps';
import { themes } from '@/lib/queries/themes/themes';
import { themeIndex } from '../../../_components/theme-index';
import { EvidenceScope } from './EvidenceScope';
import { PaperFacts } from './PaperFacts';
import { PaperSources } from './PaperSources';
import { PaperText } from './PaperText';
import { PaperThemes } from './PaperThemes';
import { WhyHere } from './WhyHere';

/** One paper: its text with the evidence marked, its themes, and where it came from. */
export async function PaperView({ paper, words }: { paper: PaperDetail; words: string | undefined }) {
  const db = await corpusNow();
  const [all, held] = await Promise.all([themes(db, { strength: 'any' }), dumps(db)]);
  const index = themeIndex(all);
  return (
    <EvidenceScope>
      <nav className="mb-1.5 text-sm text-ink-3" aria-label="Where you are">
        <PageLink href="/papers">Papers</PageLink> <span aria-hidden="true">/</span> one paper
      </nav>
      <div className="grid-12">
        <div className="c7 stack">
          <PaperText paper={paper} index={index} words={words} />
          <PaperSources paper={paper} dumps={held} />
        </div>
        <div className="c5 stack">
          <WhyHere paper={paper} />
          <PaperThemes tags={paper.tags} index={index} />
          <PaperFacts paper={paper} />
        </div>
      </div>
    </EvidenceScope>
  );
}
