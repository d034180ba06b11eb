import { rows, sql, type Database } from '../../../db/client';
import type { Day, Precision } from '../../../model/bucket';
import type { Tag } from '../../../model/theme';
import type { Taxonomy } from '../../../model/taxonomy';
import { partTaxonomy } from '../../../themes/part-taxonomy';
import type { GainedPaper } from '../../../themes/suspects';
import type { TagImpact } from '../../../themes/tag-impact';
import { tagPaper } from '../../../themes/tag-paper';
import { buildTagger } from '../../../themes/tagger';
import { candidatePapers } from '../candidate-papers';
import type { Sample } from './sample';

/** Papers read at a time. */
const BATCH = 1_000;

/** A paper whose tag of a theme comes or goes. */
export interface ShiftedPaper extends GainedPaper {
  day: Day | null;
  precision: Precision | 'none';
}

/** What a change does to one theme, in the papers that were looked at. */
export interface ThemeTally {
  gained: ShiftedPaper[];
  lost: ShiftedPaper[];
  strengthened: number;
  weakened: number;
}

type PaperRow = Omit<ShiftedPaper, 'tag'>;

/** Tags the papers that a change may touch by the taxonomy in force and by the one to come, and notes what differs. */
export async function tallyChanges(
  { pool }: Pick<Database, 'pool'>,
  { before, after, impact }: { before: Taxonomy; after: Taxonomy; impact: TagImpact },
  { among }: Sample,
): Promise<Map<string, ThemeTally>> {
  const themes = new Set(impact.themes);
  const [old, next] = [before, after].map((taxonomy) => buildTagger(partTaxonomy(taxonomy, themes)));
  const tallies = new Map<string, ThemeTally>();
  const found = await rows<{ id: string }>(pool, sql`${candidatePapers(impact, among)} ORDER BY id`);
  for (let from = 0; from < found.length; from += BATCH) {
    const ids = found.slice(from, from + BATCH).map(({ id }) => id);
    const papers = await rows<PaperRow>(
      pool,
      sql`SELECT id, title, abstract, day, precision FROM paper WHERE id = ANY(${ids}) ORDER BY id`,
    );
    for (const paper of papers) {
      if (old === undefined || next === undefined) continue;
      const tagsOf = (tagger: typeof old): Map<string, Tag> =>
        new Map(
          tagPaper(tagger, paper)
            .filter(({ theme }) => themes.has(theme))
            .map((tag) => [tag.theme, tag]),
        );
      tally(tallies, paper, tagsOf(old), tagsOf(next));
    }
  }
  return tallies;
}

function tally(
  tallies: Map<string, ThemeTally>,
  paper: PaperRow,
  was: ReadonlyMap<string, Tag>,
  now: ReadonlyMap<string, Tag>,
): void {
  for (const theme of new Set([...was.keys(), ...now.keys()])) {
    const [before, after] = [was.get(theme), now.get(theme)];
    const known = tallies.get(theme) ?? { gained: [], lost: [], strengthened: 0, weakened: 0 };
    if (before === undefined && after !== undefined) known.gained.push({ ...paper, tag: after });
    else if (before !== undefined && after === undefined) known.lost.push({ ...paper, tag: before });
    else if (before?.strength !== after?.strength) {
      if (after?.strength === 'about') known.strengthened += 1;
      else known.weakened += 1;
    } else continue;
    tallies.set(theme, known);
  }
}
