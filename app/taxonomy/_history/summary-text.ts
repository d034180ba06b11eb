import type { TaxonomySummary } from '@/lib/model/taxonomy-answers';
import { plural } from '@/lib/words/plural';

/** What a version changed, in words; empty where nothing is known to differ. */
export function summaryText(summary: TaxonomySummary | null): string {
  if (summary === null) return 'the first';
  const { added, removed, renamed, reparented, regrouped, patterns, exclusions } = summary;
  const parts = [
    [added, 'theme added', 'themes added'],
    [removed, 'theme removed', 'themes removed'],
    [renamed, 'theme renamed', 'themes renamed'],
    [reparented, 'theme with other parents', 'themes with other parents'],
    [regrouped, 'theme in another group', 'themes in other groups'],
    [patterns.added, 'pattern added', 'patterns added'],
    [patterns.removed, 'pattern removed', 'patterns removed'],
    [exclusions.added, 'exclusion added', 'exclusions added'],
    [exclusions.removed, 'exclusion removed', 'exclusions removed'],
  ] as const;
  const told = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [plural(count, one, many)]));
  return told.join(', ') || 'words only';
}
