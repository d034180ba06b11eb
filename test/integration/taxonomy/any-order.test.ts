import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { undo } from '@/lib/ingest/dumps/undo';
import { retag } from '@/lib/ingest/tagging/retag';
import { runJobs } from '@/lib/ingest/tagging/run-jobs';
import { saveTaxonomy } from '@/lib/ingest/tagging/save-taxonomy';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, emptyCorpus, quiet, readCorpus } from '../ingest/corpus';
import { ingestText } from '../ingest/ingest-text';
import { useSmallTaxonomy } from '../ingest/small-taxonomy';
import { standInDump } from '../ingest/stand-in-format';

vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('../ingest/stand-in-format')).standInRegistry,
);

const PATTERNS = ['graph', 'vision*', 'graph net | deep', '{phrase: net, when: [deep]}', '=ViT'];
const DUMPS = [
  ['A graph of deep nets', 'Vision without graphs', 'ViT in \\textit{vi\\-sion}'],
  ['Deep nets', 'A graph of deep nets', 'Graph nets'],
].map((titles, index) =>
  standInDump({ crawl: `--01-0${index + 1}` }, ...titles.map((title) => ({ title, venue: 'ICML' }))),
);

/** Taxonomies of a few themes, some below others. */
const taxonomy = fc
  .tuple(
    fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    fc.array(fc.subarray(PATTERNS, { minLength: 1 }), {
      minLength: 3,
      maxLength: 3,
    }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([ids, patterns, nested, excludes]) =>
    ids
      .map((id, index) => {
        const parents = nested && index > 0 ? `[${ids[0]}]` : '[]';
        const not = excludes && index === 0 ? '[vision without graph]' : '[]';
        return `  - {id: ${id}, name: ${id}, group: All, meaning: m, mark: 1.1.a, parents: ${parents}, not: ${not}, patterns: [${(patterns[index] ?? []).map((text) => (text.startsWith('{') ? text : `"${text}"`)).join(', ')}]}\n`;
      })
      .reduce((yaml, theme) => yaml + theme, 'groups: [All]\nthemes:\n'),
  );

const step = fc.oneof(
  fc.record({ act: fc.constant('ingest' as const), dump: fc.nat(1) }),
  fc.record({ act: fc.constant('undo' as const), dump: fc.nat(1) }),
  fc.record({ act: fc.constant('edit' as const), yaml: taxonomy }),
);

describe('tags and roll-ups', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.close());

  it('are what tagging every paper anew and counting it gives, whatever came, went and was edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        await emptyCorpus(db);
        await useSmallTaxonomy(db);
        const held = new Map<number, string>();
        for (const one of steps) {
          if (one.act === 'edit') {
            const saved = saveTaxonomy(db, { yaml: one.yaml, origin: 'edited', ifMatch: null }, quiet);
            await saved.then(() => runJobs(db, quiet));
          } else if (one.act === 'ingest') {
            const { dump } = await ingestText(db, 'dump', DUMPS[one.dump] ?? '');
            held.set(one.dump, dump.id);
          } else if (held.has(one.dump)) {
            await undo(db, held.get(one.dump) ?? '', quiet);
            held.delete(one.dump);
          }
          expect(await readCorpus(db)).toMatchObject(await countedRolls(db));
        }
        // `useSmallTaxonomy` leaves tags that are not known to be its own, which the first edit repairs.
        const { tags } = await readCorpus(db);
        expect(await retag(db, quiet)).toBe(0);
        expect((await readCorpus(db)).tags).toEqual(tags);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
