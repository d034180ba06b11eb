import type pg from 'pg';
import { bucketStart } from '../../analytics/calendar/bucket-start';
import { precisionFits } from '../../analytics/calendar/precision-fits';
import type { Day, Precision } from '../../model/bucket';
import type { BurstAxis } from '../../queries/emerging/burst-axis';
import { frequentPhrases } from '../../phrases/frequent-phrases';
import { numberedWords } from '../../phrases/numbered-words';
import { PhraseTally } from '../../phrases/phrase-tally';
import type { PhraseTrie } from '../../phrases/phrase-trie';
import { Vocabulary } from '../../phrases/vocabulary';
import { fetchBatches } from '../store/fetch-batches';

/**
 * Candidates come from at most so many of the latest papers, and stand in at least such a share of them, which
 * bounds memory: some 2 KB a paper, and as much a candidate.
 */
const MOST_LATEST = 40_000;
const LEAST_SHARE = 1 / 4000;
const BATCH = 1_000;

interface PaperRow {
  id: string;
  title: string;
  abstract: string | null;
  keywords: string[];
  day: Day | null;
  precision: Precision | 'none';
}

export interface Candidates {
  trie: PhraseTrie;
  tally: PhraseTally;
  vocabulary: Vocabulary;
}

/**
 * Reads the corpus twice in one snapshot: the latest papers for the phrases that at least `least` of them have, then
 * all papers to count these.
 * @param recent first day of what counts as late
 */
export async function readCandidates(
  client: pg.ClientBase,
  { bucket, buckets, to }: BurstAxis,
  { recent, least }: { recent: Day; least: number },
): Promise<Candidates> {
  const vocabulary = new Vocabulary();
  const texts: Int32Array[] = [];
  const latest = {
    text: `SELECT title, abstract FROM paper WHERE day BETWEEN $1 AND $2 ORDER BY day DESC, id LIMIT ${MOST_LATEST}`,
    values: [recent, to],
  };
  for await (const papers of fetchBatches<PaperRow>(client, 'latest_papers', latest, BATCH))
    for (const paper of papers) texts.push(numberedWords(paper, vocabulary));
  const trie = frequentPhrases(texts, Math.max(least, Math.ceil(texts.length * LEAST_SHARE)));
  // They are not needed again, and are as large as all that is to come.
  texts.length = 0;
  const tally = new PhraseTally(trie, vocabulary, buckets.length);
  const places = new Map(buckets.map((day, at) => [day, at]));
  const all = {
    text: 'SELECT id, title, abstract, keywords, day, precision FROM paper',
  };
  for await (const papers of fetchBatches<PaperRow>(client, 'all_papers', all, BATCH)) {
    for (const { precision, ...paper } of papers) {
      const isPlaced = paper.day !== null && precision !== 'none' && precisionFits(precision, bucket);
      const place = isPlaced ? places.get(bucketStart(paper.day ?? '', bucket)) : undefined;
      tally.add({ ...paper, bucket: place ?? null });
    }
  }
  return { trie, tally, vocabulary };
}
