import { formatRatio } from '../format/format-ratio';
import type { TestedPair } from './tested-pairs';

/**
 * Titles a matrix with its strongest clear pair by NPMI, which unlike lift does not favour the
 * rarest; a question where no pair is clear.
 */
export function pairsTitle(clear: readonly TestedPair[], nameOf: (id: string) => string): string {
  const [best] = clear.toSorted((x, y) => y.npmi - x.npmi || (x.a < y.a ? -1 : 1));
  if (!best) return 'Which themes share papers?';
  return `${nameOf(best.a)} and ${nameOf(best.b)} meet ${formatRatio(best.lift)} as often as chance would give`;
}
