import { formatCount } from '@/lib/charts/format/format-count';
import type { PaperShift, ThemePreview } from '@/lib/model/taxonomy-answers';

function side(word: string, { papers, low, high, examples }: PaperShift): string[] {
  if (papers === 0) return [];
  const doubt =
    low === papers && high === papers ? '' : ` (95% interval ${formatCount(low)}–${formatCount(high)})`;
  const shown = examples.length < papers ? `, ${formatCount(examples.length)} shown` : '';
  return [`${formatCount(papers)} ${word}${doubt}${shown}`];
}

/** How many papers a theme gains and loses, with the doubt where a sample was read; a full sentence. */
export function shiftText({ gained, lost }: Pick<ThemePreview, 'gained' | 'lost'>): string {
  const parts = [...side('gained', gained), ...side('lost', lost)];
  return parts.length === 0 ? 'No paper gained, none lost.' : `${parts.join('; ')}.`;
}
