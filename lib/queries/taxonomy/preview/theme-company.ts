import { PairTriangle } from '../../../analytics/cooccurrence/pair-triangle';
import { rows, sql, type Database } from '../../../db/client';
import type { ThemePreview } from '../../../model/taxonomy-answers';
import type { Company } from '../../../themes/suspects';
import type { Sample } from './sample';
import type { ThemeTally } from './tally-changes';

const MOST_OVERLAPS = 10;

interface Counted {
  theme: string;
  papers: number;
}

const asMap = (list: readonly Counted[]): Map<string, number> =>
  new Map(list.map(({ theme, papers }) => [theme, papers]));

/** Papers of every theme. */
export async function themeSizes({ pool }: Pick<Database, 'pool'>): Promise<Map<string, number>> {
  return asMap(
    await rows<Counted>(
      pool,
      sql`SELECT theme_id AS theme, sum(papers) AS papers FROM theme_roll WHERE grain = 'year' GROUP BY 1`,
    ),
  );
}

/** Themes that stand beside one on its papers. */
export async function heldCompany(
  { pool }: Pick<Database, 'pool'>,
  theme: string,
): Promise<Company['themes']> {
  const numbered = await rows<{ id: string; number: number }>(
    pool,
    sql`SELECT theme_id AS id, number FROM theme_number`,
  );
  const own = numbered.find(({ id }) => id === theme)?.number;
  if (own === undefined) return new Map();
  const years = await rows<{ papers: Buffer }>(pool, sql`SELECT papers FROM pair_roll WHERE grain = 'year'`);
  const triangle = new PairTriangle();
  for (const { papers } of years) triangle.addPacked(papers);
  return asMap(
    numbered
      .filter(({ number }) => number !== own)
      .map(({ id, number }) => ({ theme: id, papers: triangle.get(own, number) }))
      .filter(({ papers }) => papers > 0),
  );
}

/** Themes that papers carry now, but for one. */
export async function companyOf(
  { pool }: Pick<Database, 'pool'>,
  theme: string,
  ids: readonly string[],
): Promise<Company['themes']> {
  if (ids.length === 0) return new Map();
  return asMap(
    await rows<Counted>(
      pool,
      sql`SELECT theme_id AS theme, count(*) AS papers FROM tag
        WHERE paper_id = ANY(${ids}) AND theme_id <> ${theme} GROUP BY 1`,
    ),
  );
}

/** The themes that share most of their papers with one, by the Jaccard index after the change. */
export function overlapsOf(
  { before, after }: { before: number; after: number },
  { held, gained, lost }: { held: Company['themes']; gained: Company['themes']; lost: Company['themes'] },
  sizes: ReadonlyMap<string, number>,
  { drawn, names }: Pick<Sample, 'drawn'> & { names: ReadonlyMap<string, string> },
): ThemePreview['overlaps'] {
  const scale = drawn === null ? 1 : 1 / drawn.share;
  const index = (both: number, one: number, other: number): number =>
    both <= 0 ? 0 : both / Math.max(both, one + other - both);
  return [...new Set([...held.keys(), ...gained.keys()])]
    .map((theme) => {
      const now = held.get(theme) ?? 0;
      const papers = Math.max(
        0,
        now + Math.round(((gained.get(theme) ?? 0) - (lost.get(theme) ?? 0)) * scale),
      );
      const size = sizes.get(theme) ?? 0;
      return {
        ...{ theme, name: names.get(theme) ?? theme, papers },
        jaccard: index(papers, after, size),
        before: index(now, before, size),
      };
    })
    .sort((a, b) => b.jaccard - a.jaccard || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_OVERLAPS);
}

/** Papers of a tally by id, as far as their company is asked for. */
export function idsOf(papers: ThemeTally['gained']): string[] {
  return papers.slice(0, 5_000).map(({ id }) => id);
}
