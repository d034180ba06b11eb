import { z } from 'zod';
import { rows, sql, type Database } from '../../db/client';
import { emergingPhraseAnswer } from '../../model/answer/emerging-answer';
import { BUCKETS } from '../../model/bucket';

/** The phrases with the buckets that their counts are of, as the database keeps them. */
const keptPhrases = z.object({
  bucket: z.enum(BUCKETS).nullable(),
  buckets: z.array(z.string()),
  papers: z.array(z.number()),
  phrases: z.array(emergingPhraseAnswer),
});
export type KeptPhrases = z.output<typeof keptPhrases>;

/** What was found last, and in which corpus; null where none was looked for yet. */
export async function readKeptPhrases(
  db: Pick<Database, 'pool'>,
): Promise<(KeptPhrases & { corpus: string; computedAt: string }) | null> {
  const [kept] = await rows<{ corpus: string; computedAt: Date; phrases: unknown }>(
    db.pool,
    sql`SELECT corpus_version AS corpus, computed_at AS "computedAt", phrases FROM emerging WHERE id = 1`,
  );
  if (kept === undefined) return null;
  const { corpus, computedAt, phrases } = kept;
  return { ...keptPhrases.parse(phrases), corpus, computedAt: computedAt.toISOString() };
}
