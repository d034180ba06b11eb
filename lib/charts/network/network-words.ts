import type { Day } from '../../model/bucket';
import { plural } from '../../words/plural';
import { formatCount } from '../format/format-count';
import { periodLabel } from '../format/period-label';
import type { NetworkDrawing } from './draw-network';

const NAMED = 4;

/** What is said over and under a network, and in place of it. */
export function networkWords(
  drawing: NetworkDrawing,
  papers: number,
  min: number,
  range: { from?: Day | undefined; to?: Day | undefined },
) {
  const { alone, threshold } = drawing;
  const { links, nodes } = drawing.network;
  const where =
    range.from !== undefined && range.to !== undefined
      ? `of ${periodLabel({ from: range.from, to: range.to })}`
      : 'dated or not';
  const title = titleOf(drawing);
  const best = links[0]?.words;
  return {
    title,
    sub: `${links.length === 0 ? 'No link' : plural(links.length, 'link')} with an NPMI of ${threshold.toFixed(2)} or more and at least ${plural(min, 'paper')}, among ${plural(papers, 'paper')}, ${where}. Width by NPMI, size by papers, colour and shape by community.`,
    note: `Links are pairs clearly more than chance (q at most 0.05, one-sided Fisher, Benjamini–Hochberg). Communities by Louvain on association strength. ${formatCount(nodes.length + alone.length)} themes, those with most papers.`,
    alone: alone.length === 0 ? null : `No link at this threshold: ${alone.join(', ')}.`,
    alt: `Network of ${plural(nodes.length, 'theme')} with ${plural(links.length, 'link')}. ${title}.${best === undefined ? '' : ` Strongest: ${best}.`}`,
  };
}

/** Each community goes by its theme with most papers. */
function titleOf({ communities }: NetworkDrawing): string {
  const heads = communities.map(({ names }) => names[0] ?? '');
  if (heads.length === 0) return 'Which themes share papers?';
  if (heads.length === 1) return `One community, around ${heads[0]}`;
  const more = heads.length - NAMED;
  const named = more > 0 ? [...heads.slice(0, NAMED), `${more} more`] : heads;
  return `${capital(heads.length)} communities: around ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

const WORDS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const capital = (count: number): string => WORDS[count] ?? String(count);
