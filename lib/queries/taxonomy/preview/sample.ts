import { rows, sql, type Database, type Sql } from '../../../db/client';
import { wilson } from '../../../analytics/interval/wilson';

/** Papers looked at; more than these are drawn from. */
const MOST_PAPERS = 40_000;

/** The papers that a preview looks at. */
export interface Sample {
  /** In the corpus. */
  papers: number;
  /** Looked at, and their share of the corpus; null: all. */
  drawn: { papers: number; share: number } | null;
  /** Condition on paper `p`. */
  among: Sql;
}

/**
 * All papers, or of a large corpus a random part: ids are hashes, so those from one place on are a fair draw, and the same
 * at every look.
 */
export async function drawSample({ pool }: Pick<Database, 'pool'>): Promise<Sample> {
  const [all] = await rows<{ papers: number }>(
    pool,
    sql`SELECT coalesce(sum(papers), 0) AS papers FROM paper_roll WHERE grain = 'year'`,
  );
  const papers = all?.papers ?? 0;
  if (papers <= MOST_PAPERS) return { papers, drawn: null, among: sql`TRUE` };
  const end = Math.floor((MOST_PAPERS / papers) * 0x100000000);
  const among = sql`p.id < ${end.toString(16).padStart(8, '0')}`;
  const [part] = await rows<{ papers: number }>(
    pool,
    sql`SELECT count(*) AS papers FROM paper p WHERE ${among}`,
  );
  const drawn = part?.papers ?? 0;
  return { papers, drawn: { papers: drawn, share: drawn / papers }, among };
}

/** Papers of the corpus, with their 95 % interval (Wilson), where so many were seen of those looked at. */
export function scaled(
  seen: number,
  { papers, drawn }: Pick<Sample, 'papers' | 'drawn'>,
): { papers: number; low: number; high: number } {
  if (drawn === null || drawn.papers === 0) return { papers: seen, low: seen, high: seen };
  const { low, high } = wilson(seen, drawn.papers) ?? { low: 0, high: 1 };
  return {
    papers: Math.round(seen / drawn.share),
    low: Math.max(seen, Math.floor(low * papers)),
    high: Math.ceil(high * papers),
  };
}
