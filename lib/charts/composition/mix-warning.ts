import type { Mix, Mixes } from '../../model/answers';
import { formatShare } from '../format/format-share';
import { partName } from './part-name';

/** Parts that the warning names. */
const NAMED = 3;

/**
 * What a reader must know where the papers of the compared spans come from other places: how much of the mix
 * differs, and what changed most. Null where the mixes do not differ by more than chance and a tenth.
 */
export function mixWarning(mixes: Mixes | null): string | null {
  const said = (['source', 'venue'] as const).flatMap((by) => {
    const mix = mixes?.[by] ?? null;
    return mix?.differs === true ? [sentence(mix, by)] : [];
  });
  if (said.length === 0) return null;
  return `${said.join(' ')} A theme may only seem to move: look at it within one of them.`;
}

function sentence({ distance, parts }: Mix, by: 'source' | 'venue'): string {
  const total = (span: 'before' | 'after'): number => parts.reduce((sum, part) => sum + part[span], 0);
  const papers = parts.slice(0, NAMED).map(({ value, before, after }) => {
    const [was, is] = [before / Math.max(1, total('before')), after / Math.max(1, total('after'))];
    return `${partName(value)} ${formatShare(was)} to ${formatShare(is)}`;
  });
  return `${formatShare(distance)} of the papers come from another ${by} than before (${papers.join(', ')}).`;
}
