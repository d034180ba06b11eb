import { describe, expect, it } from 'vitest';
import { resolveFamily } from '../../../../lib/ingest/family/resolve-family';
import { readSeeds } from '../read-seeds';

const seeds = await readSeeds();
const records = seeds.flatMap((seed) => seed.records);
const papers = resolveFamily(records).map((resolved) => resolved.paper);

function dateOf(opening: string): string | undefined {
  return papers.find((paper) => paper.title.startsWith(opening))?.date?.day;
}

describe('the five dumps of seeds/', () => {
  it('hold 321 records and nothing that cannot be read', () => {
    expect(seeds.map((seed) => seed.records.length)).toEqual([49, 116, 48, 40, 68]);
    expect(seeds.flatMap((seed) => seed.rejected)).toEqual([]);
    expect(records.every(({ record }) => record.title !== '' && record.abstract !== null)).toBe(true);
  });

  it('were read on days whose year follows from the dates they state', () => {
    expect(seeds.map((seed) => seed.crawledOn)).toEqual([
      '2026-01-02',
      null,
      '2025-12-09',
      '2026-04-22',
      null,
    ]);
    expect(seeds.flatMap((seed) => seed.notes)).toEqual([]);
  });

  it('merge into 260 papers, 115 of them dated', () => {
    expect(papers).toHaveLength(260);
    expect(papers.filter((paper) => paper.date !== null)).toHaveLength(115);
    expect(new Set(papers.map((paper) => paper.id)).size).toBe(260);
  });

  it('share 42 titles', () => {
    const dumps = new Map<string, Set<string>>();
    for (const { keys, dump } of records)
      dumps.set(keys.title, (dumps.get(keys.title) ?? new Set()).add(dump));
    expect([...dumps.values()].filter((of) => of.size > 1)).toHaveLength(42);
  });

  it('date papers by the dump that states the day, and days without a year by the crawl year', () => {
    expect(dateOf('ATLAS: Learning to Optimally Memorize')).toBe('2025-05-29');
    expect(dateOf('DuoFormer')).toBe('2025-06-15');
    expect(dateOf('Apriel-H1')).toBe('2025-11-04');
    expect(dateOf('Hybrid Quantum-Classical')).toBe('2025-09-14');
    expect(dateOf('SpaRTAN')).toBe('2025-07-15');
  });

  it('name organisations without their slugs', () => {
    const named = records.map(({ record }) => record.organisation).filter((name) => name !== null);
    expect(named.sort()).toEqual(['Nexa AI', 'Reactive AI', 'Reactive AI']);
  });

  it('give the same papers in whatever order they come', () => {
    const backwards = resolveFamily([...records].reverse());
    expect(backwards.map((resolved) => resolved.paper)).toEqual(papers);
  });
});
