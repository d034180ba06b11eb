import type { PaperDetail } from '@/lib/model/answers';
import { safeLink } from '@/lib/words/safe-link';
import { Icon } from '../../../_components/Icon';
import { PaperMeta } from '../../../_components/PaperMeta';
import type { ThemeIndex } from '../../../_components/theme-index';
import { EvidenceText } from './EvidenceText';

interface PaperTextProps {
  paper: PaperDetail;
  index: ThemeIndex;
  /** The words that led here: marked too. */
  words: string | undefined;
}

/** Title, date, abstract with its evidence, and the ways out to the paper itself. */
export function PaperText({ paper, index, words }: PaperTextProps) {
  const links = linksOf(paper);
  return (
    <article className="card md:p-7!">
      <h1 className="text-[1.4375rem]! leading-tight! tracking-[-0.022em] text-balance md:text-2xl!">
        <EvidenceText text={paper.title} field="title" tags={paper.tags} index={index} words={words} />
      </h1>
      <PaperMeta paper={paper}>{paper.date !== null && <span>{statedBy(paper)}</span>}</PaperMeta>
      {paper.authors.length > 0 && <p className="mt-1.5 text-sm text-ink-2">{paper.authors.join(', ')}</p>}
      {paper.abstract === null ? (
        <p className="mt-4 text-ink-3">No dump states an abstract.</p>
      ) : (
        <p className="abstract mt-4">
          <EvidenceText
            text={paper.abstract}
            field="abstract"
            tags={paper.tags}
            index={index}
            words={words}
          />
        </p>
      )}
      {links.length > 0 && (
        <p className="no-print mt-5 flex flex-wrap gap-2">
          {links.map(({ label, href }) => (
            <a key={label} className="btn" href={href} rel="noopener noreferrer" target="_blank">
              {label}
              <Icon name="out" size={14} />
              <span className="sr-only">(opens another site)</span>
            </a>
          ))}
        </p>
      )}
    </article>
  );
}

function statedBy(paper: PaperDetail): string {
  const stating = paper.sources.filter((source) => source.statedDate !== null).length;
  return `date stated by ${stating} of ${paper.sources.length} ${paper.sources.length === 1 ? 'record' : 'records'}`;
}

function linksOf(paper: PaperDetail): { label: string; href: string }[] {
  const stated = safeLink(paper.url);
  return [
    ...(paper.arxivId === null ? [] : [{ label: 'arXiv', href: `https://arxiv.org/abs/${paper.arxivId}` }]),
    ...(paper.doi === null ? [] : [{ label: 'DOI', href: `https://doi.org/${encodeURI(paper.doi)}` }]),
    ...(stated === null ? [] : [{ label: new URL(stated).hostname, href: stated }]),
  ];
}
