import type pg from 'pg';
import { bucketEnd } from '../../analytics/calendar/bucket-end';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { emergingPhrases, type EmergingPhrase } from '../../phrases/emerging-phrases';
import { sentenceOf } from '../../phrases/sentence-of';
import { phraseRuns } from '../../phrases/phrase-runs';
import { themesCover } from '../../phrases/themes-cover';
import { corpusVersion } from '../../queries/corpus/corpus-version';
import { burstAxis, type BurstAxis } from '../../queries/emerging/burst-axis';
import type { KeptPhrases } from '../../queries/emerging/kept-phrases';
import { phraseCounts } from '../../queries/emerging/phrase-counts';
import { keptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { loadTagger } from '../../themes/load-tagger';
import { inTransaction } from '../in-transaction';
import { readCandidates, type Candidates } from './read-candidates';

/** Any number does, as long as nothing else in the database takes it. */
const LOCK = 7_416_504;
/** Most phrases that are kept. */
const MOST_KEPT = 200;
/** Fewest papers of a phrase. */
const LEAST = 5;
/** Buckets that candidates come from: two years. */
const RECENT = { month: 24, quarter: 8, year: 2 } as const;
const NOTHING: KeptPhrases = { bucket: null, buckets: [], papers: [], phrases: [] };

/**
 * Looks for the phrases that are rising, where the corpus is another than it was last time. Readers see what was found
 * before until all is found anew; only one process looks at a time.
 * @returns whether anything was written.
 */
export async function refreshEmerging(db: Database, { now }: Effects): Promise<boolean> {
  const { version } = await corpusVersion(db);
  const { rows } = await db.pool.query('SELECT FROM emerging WHERE corpus_version = $1', [version]);
  if (rows.length > 0) return false;
  return inTransaction(db.pool, async (client) => {
    const lock = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
      LOCK,
    ]);
    if (lock.rows[0]?.taken !== true) return false;
    const found = await findPhrases(db, client);
    await client.query(
      `INSERT INTO emerging (id, corpus_version, computed_at, phrases) VALUES (1, $1, $2, $3)
      ON CONFLICT (id) DO UPDATE SET corpus_version = EXCLUDED.corpus_version,
        computed_at = EXCLUDED.computed_at, phrases = EXCLUDED.phrases`,
      [version, now(), JSON.stringify(found)],
    );
    return true;
  });
}

async function findPhrases(db: Database, client: pg.ClientBase): Promise<KeptPhrases> {
  const [axis, taxonomy] = await Promise.all([burstAxis(db), keptTaxonomy(db.pool)]);
  if (axis === null || taxonomy === null || axis.bucket === 'day' || axis.bucket === 'week') return NOTHING;
  const { bucket, buckets, papers } = axis;
  const recent = buckets.at(-RECENT[bucket]) ?? buckets[0] ?? axis.to;
  const candidates = await readCandidates(client, axis, { recent, least: LEAST });
  const tagger = loadTagger(taxonomy.yaml);
  const found = emergingPhrases(candidates.trie, candidates.tally.found, {
    totals: papers,
    isCovered: (phrase) => themesCover(tagger, phrase),
    least: LEAST,
  }).slice(0, MOST_KEPT);
  const counts = await phraseCounts(
    db,
    axis,
    found.map(({ phrase }) => phrase),
  );
  const told = await tell(client, found, { axis, candidates });
  const phrases = told.map((phrase, at) => ({ ...phrase, ...counts[at] }));
  return { bucket, buckets, papers, phrases };
}

interface Telling {
  axis: BurstAxis;
  candidates: Candidates;
}

type Phrase = KeptPhrases['phrases'][number];

/** The phrases as they are told of, with sentences of their latest papers. */
async function tell(
  client: pg.ClientBase,
  found: readonly EmergingPhrase[],
  { axis, candidates: { vocabulary } }: Telling,
): Promise<Phrase[]> {
  const ids = [...new Set(found.flatMap(({ latest }) => latest.map(({ id }) => id)))];
  const { rows } = await client.query<{ id: string; title: string; abstract: string | null }>(
    'SELECT id, title, abstract FROM paper WHERE id = ANY($1)',
    [ids],
  );
  const texts = new Map(rows.map((row) => [row.id, row]));
  return found.map(({ phrase, papers, first, latest, burst, byBucket }): Phrase => {
    const words = phraseRuns(phrase).flatMap((run) => run.map(({ folded }) => vocabulary.number(folded)));
    const evidence = latest.flatMap(({ id }) => {
      const text = texts.get(id);
      if (text === undefined) return [];
      const sentence =
        sentenceOf(text.abstract ?? '', words, vocabulary) ?? sentenceOf(text.title, words, vocabulary);
      return sentence === null ? [] : [{ id, title: text.title, ...sentence }];
    });
    const last = axis.buckets[burst.end] ?? axis.to;
    return {
      ...{ phrase, count: papers, first: first?.day ?? null, weight: burst.weight },
      start: axis.buckets[burst.start] ?? axis.to,
      end: burst.end < axis.buckets.length - 1 ? bucketEnd(last, axis.bucket) : null,
      counts: [...byBucket],
      papers: latest.map(({ id }) => id),
      evidence: evidence.slice(0, 3),
      near: [],
    };
  });
}
