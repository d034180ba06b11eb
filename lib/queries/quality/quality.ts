import { precisionOf, weightedPrecision } from '../../analytics/sampling/precision-of';
import { rows, sql, type Database } from '../../db/client';
import type { QualityAnswer, QualityItem } from '../../model/quality';

interface SampleRow {
  id: number;
  seed: number;
  taxonomyVersion: string;
  drawnAt: Date;
}

type ItemRow = Omit<QualityItem, 'spans'> & { spans: number[] | null; stratumPapers: number };

/**
 * The sample drawn last and what readers said of it. A verdict holds while the tag is made by the same words,
 * whatever taxonomy made it; papers that are no longer held are left out, and so are tags that are gone.
 */
export async function quality({ pool }: Pick<Database, 'pool'>): Promise<QualityAnswer> {
  const [sample] = await rows<SampleRow>(
    pool,
    sql`SELECT id, seed, taxonomy_version AS "taxonomyVersion", drawn_at AS "drawnAt"
        FROM quality_sample ORDER BY id DESC LIMIT 1`,
  );
  const items = sample === undefined ? [] : await itemsOf(pool, sample.id);
  return {
    sample: sample === undefined ? null : { ...sample, drawnAt: sample.drawnAt.toISOString() },
    overall: weightedPrecision(items),
    themes: grouped(items, ({ theme }) => theme).map((of) => ({
      theme: of[0]?.theme ?? '',
      name: of[0]?.name ?? '',
      ...precisionOf(of),
    })),
    periods: grouped(items, ({ year }) => String(year))
      .map((of) => ({ year: of[0]?.year ?? null, ...precisionOf(of) }))
      .toSorted((a, b) => (b.year ?? -1) - (a.year ?? -1)),
    items: items.map(({ stratumPapers: _stratumPapers, spans, ...item }) => ({
      ...item,
      spans: triples(spans ?? []),
    })),
  };
}

function itemsOf(pool: Database['pool'], sample: number): Promise<ItemRow[]> {
  return rows<ItemRow>(
    pool,
    sql`SELECT i.position, i.paper_id AS paper, i.theme_id AS theme, h.name, h.meaning, h.mark, i.year,
          p.title, p.abstract, t.strength, t.spans, l.verdict, i.stratum_papers AS "stratumPapers"
        FROM quality_item i
        JOIN paper p ON p.id = i.paper_id
        JOIN theme h ON h.id = i.theme_id
        JOIN tag t ON t.paper_id = i.paper_id AND t.theme_id = i.theme_id
        LEFT JOIN LATERAL (
          SELECT verdict FROM quality_label l
          WHERE l.paper_id = i.paper_id AND l.theme_id = i.theme_id AND l.spans = t.spans
          ORDER BY l.labelled_at DESC, l.taxonomy_version LIMIT 1
        ) l ON TRUE
        WHERE i.sample_id = ${sample} ORDER BY i.position`,
  );
}

function grouped(items: readonly ItemRow[], keyOf: (item: ItemRow) => string): ItemRow[][] {
  const groups = new Map<string, ItemRow[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const FIELDS = ['title', 'abstract'] as const;

/** Spans are stored flat: field, start, end. */
function triples(flat: readonly number[]): QualityItem['spans'] {
  return Array.from({ length: flat.length / 3 }, (_, index) => {
    const [field = 0, start = 0, end = 0] = flat.slice(3 * index, 3 * index + 3);
    return { field: FIELDS[field] ?? 'abstract', start, end };
  });
}
