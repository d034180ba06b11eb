import type { Database } from '../../../db/client';
import { TidelineError } from '../../../errors';
import type { PaperShift, TaxonomyPreview, ThemePreview } from '../../../model/taxonomy-answers';
import type { Taxonomy } from '../../../model/taxonomy';
import { compareTaxonomies } from '../../../themes/compare-taxonomies';
import { loadTaxonomy } from '../../../themes/load-taxonomy';
import { suspects } from '../../../themes/suspects';
import { tagImpact } from '../../../themes/tag-impact';
import { taxonomyWarnings } from '../../../themes/taxonomy-warnings';
import { keptTaxonomy } from '../kept-taxonomy';
import { drawSample, scaled, type Sample } from './sample';
import { tallyChanges, type ShiftedPaper, type ThemeTally } from './tally-changes';
import { companyOf, heldCompany, idsOf, overlapsOf, themeSizes } from './theme-company';
import { previewBucket, themeSeries } from './theme-series';

const MOST_EXAMPLES = 20;
/** Themes told in full; of a change that touches more, those of which most papers change. */
const MOST_THEMES = 40;
const NOTHING: ThemeTally = { gained: [], lost: [], strengthened: 0, weakened: 0 };

interface Frame {
  db: Pick<Database, 'pool'>;
  before: Taxonomy;
  after: Taxonomy;
  sample: Sample;
  sizes: ReadonlyMap<string, number>;
  bucket: ThemePreview['series']['bucket'];
  names: ReadonlyMap<string, string>;
}

/**
 * What a taxonomy would change against the one in force, without saving it: exact where the corpus has 40,000 papers at
 * most, else from that many drawn at random, scaled and with 95 % intervals.
 * @throws TidelineError `bad-taxonomy` with every error and its line.
 */
export async function previewTaxonomy(db: Pick<Database, 'pool'>, yaml: string): Promise<TaxonomyPreview> {
  const after = loadTaxonomy(yaml);
  const kept = await keptTaxonomy(db.pool);
  if (kept === null) throw new TidelineError('not-found', 'The database holds no taxonomy yet.');
  const before = loadTaxonomy(kept.yaml);
  const impact = tagImpact(before, after);
  const [sample, sizes, bucket] = await Promise.all([drawSample(db), themeSizes(db), previewBucket(db)]);
  const tallies = await tallyChanges(db, { before, after, impact }, sample);
  const names = new Map([...before.themes, ...after.themes].map(({ id, name }) => [id, name]));
  const moved = (id: string): number => {
    const { gained, lost } = tallies.get(id) ?? NOTHING;
    return gained.length + lost.length;
  };
  const told = impact.themes.toSorted((a, b) => moved(b) - moved(a)).slice(0, MOST_THEMES);
  const frame: Frame = { db, before, after, sample, sizes, bucket, names };
  const themes: ThemePreview[] = [];
  for (const id of told) themes.push(await previewOf(frame, id, tallies.get(id) ?? NOTHING));
  return {
    version: after.version,
    diff: compareTaxonomies(before, after),
    warnings: taxonomyWarnings(yaml),
    papers: sample.papers,
    sample: sample.drawn,
    themes,
  };
}

async function previewOf(frame: Frame, id: string, tally: ThemeTally): Promise<ThemePreview> {
  const { db, before, after, sample, sizes, names } = frame;
  const now = sizes.get(id) ?? 0;
  const [gained, lost] = [shift(tally.gained, sample), shift(tally.lost, sample)];
  const later = Math.max(0, now + gained.papers - lost.papers);
  const [series, held, come, gone] = await Promise.all([
    themeSeries(db, id, tally, { ...sample, bucket: frame.bucket }),
    heldCompany(db, id),
    companyOf(db, id, idsOf(tally.gained)),
    companyOf(db, id, idsOf(tally.lost)),
  ]);
  const has = ({ themes }: Taxonomy): boolean => themes.some((theme) => theme.id === id);
  const seen = sample.drawn === null ? now : Math.round(now * sample.drawn.share);
  return {
    ...{ id, name: names.get(id) ?? id, before: now, after: later, gained, lost, series },
    state: !has(before) ? 'added' : has(after) ? 'changed' : 'removed',
    strengthened: scaled(tally.strengthened, sample).papers,
    weakened: scaled(tally.weakened, sample).papers,
    overlaps: overlapsOf({ before: now, after: later }, { held, gained: come, lost: gone }, sizes, {
      drawn: sample.drawn,
      names,
    }),
    suspects: suspects(tally.gained, seen, {
      held: { papers: now, themes: held },
      gained: { papers: tally.gained.length, themes: come },
    }),
  };
}

function shift(papers: readonly ShiftedPaper[], sample: Sample): PaperShift {
  return {
    ...scaled(papers.length, sample),
    examples: papers.slice(0, MOST_EXAMPLES).map(({ id, title, tag }) => ({
      ...{ id, title, strength: tag.strength, spans: tag.spans },
    })),
  };
}
