import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runJobs } from '@/lib/ingest/tagging/run-jobs';
import { saveTaxonomy } from '@/lib/ingest/tagging/save-taxonomy';
import { taxonomyPreviewAnswer } from '@/lib/model/answer/taxonomy-preview-answer';
import { previewTaxonomy } from '@/lib/queries/taxonomy/preview/preview-taxonomy';
import { findTaxonomy } from '@/lib/queries/taxonomy/taxonomy-answer';
import { editTaxonomy } from '@/lib/themes/edit-taxonomy';
import { freshDatabase, type TestDatabase } from '../database';
import { quiet, readCorpus } from '../ingest/corpus';
import { ingestText } from '../ingest/ingest-text';
import { useSmallTaxonomy } from '../ingest/small-taxonomy';
import { standInDump } from '../ingest/stand-in-format';

vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('../ingest/stand-in-format')).standInRegistry,
);

describe('previewTaxonomy', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
    const titles = [
      'Deep Transformer Models',
      'Transformers for SAM',
      'Sam goes sailing',
      'A diffusion model',
    ];
    await ingestText(
      db,
      'page',
      standInDump(
        ...titles.map((title) => ({
          title,
          dates: [{ value: '2023-05-07', basis: 'listed' as const, text: 'May 7, 2023' }],
        })),
      ),
    );
  });
  afterAll(() => db.close());

  it('says what saving then does, and changes nothing', async () => {
    const { yaml } = await findTaxonomy(db);
    const before = await readCorpus(db);
    const edited = editTaxonomy(yaml, [
      { change: { theme: 'diffusion', patterns: ['sam'] } },
      { remove: { theme: 'quantization' } },
    ]);
    const preview = await previewTaxonomy(db, edited);
    expect(await readCorpus(db)).toEqual(before);
    expect(preview).toMatchObject({ papers: 4, sample: null, diff: { removed: [{ id: 'quantization' }] } });
    expect(taxonomyPreviewAnswer.parse(preview)).toEqual(preview);
    const [diffusion] = preview.themes;
    expect(diffusion).toMatchObject({
      ...{ id: 'diffusion', state: 'changed', before: 1, after: 2 },
      gained: { papers: 2, low: 2, high: 2 },
      lost: { papers: 1, examples: [{ title: 'A diffusion model', spans: [{ text: 'diffusion model' }] }] },
      series: { bucket: 'month', buckets: ['2023-05-01'], before: [1], after: [2] },
      overlaps: [{ theme: 'transformers', papers: 1, before: 0 }],
      suspects: [{ pattern: 'sam', papers: 2, reasons: [{ kind: 'short' }] }],
    });
    expect(preview.themes.find(({ id }) => id === 'quantization')).toMatchObject({
      state: 'removed',
      before: 0,
    });
    await saveTaxonomy(db, { yaml: edited, origin: 'edited', ifMatch: null }, quiet);
    await runJobs(db, quiet);
    const { rows } = await db.pool.query(`SELECT count(*) AS papers FROM tag WHERE theme_id = 'diffusion'`);
    expect(rows).toEqual([{ papers: diffusion?.after }]);
  });
});
