/** One table of counts and how it comes from the deltas. */
export interface RollTable {
  table: string;
  /** What it counts by, besides the period. */
  keys: readonly string[];
  counts: readonly string[];
  /** How finely its rows count; each has every paper. */
  grains: readonly ('day' | 'month' | 'year')[];
  /** SELECT of keys, precision, period_start and counts. */
  delta: string;
}

const BY_DAY = ['day', 'month', 'year'] as const;
const BY_MONTH = ['month', 'year'] as const;
const TAGS = ['papers', 'about'];

/** All but the pairs of themes, which are kept packed. */
export const ROLL_TABLES: readonly RollTable[] = [
  { table: 'theme_roll', keys: ['theme_id'], counts: TAGS, grains: BY_DAY, delta: 'TABLE theme_delta' },
  { table: 'paper_roll', keys: [], counts: ['papers'], grains: BY_DAY, delta: 'TABLE paper_delta' },
  {
    table: 'source_roll',
    keys: ['theme_id', 'source'],
    counts: TAGS,
    grains: BY_MONTH,
    delta: `TABLE theme_delta UNION ALL
      SELECT '*', source, precision, period_start, papers, papers FROM paper_delta`,
  },
  { table: 'venue_roll', keys: ['venue'], counts: ['papers'], grains: BY_MONTH, delta: 'TABLE paper_delta' },
];
