import { describe, expect, it } from 'vitest';
import { emergingPhrases } from '@/lib/phrases/emerging-phrases';
import { frequentPhrases } from '@/lib/phrases/frequent-phrases';
import { numberedWords } from '@/lib/phrases/numbered-words';
import { PhraseTally } from '@/lib/phrases/phrase-tally';
import { Vocabulary } from '@/lib/phrases/vocabulary';

const COUNTS = [2, 3, 2, 12, 15, 14];
const TOTALS = COUNTS.map(() => 100);

/** 100 papers a bucket; as many of them as `COUNTS` says write of `phrase`. */
function rising(phrase: string, keywords: string[] = []) {
  const vocabulary = new Vocabulary();
  const papers = COUNTS.flatMap((count, bucket) =>
    Array.from({ length: 100 }, (_, at) => ({
      id: `${bucket}-${String(at).padStart(3, '0')}`,
      title: 'A study',
      abstract: at < count ? `We look at ${phrase} and at gradient descent.` : 'We look at gradient descent.',
      ...{ keywords, day: `202${bucket}-01-01`, bucket },
    })),
  );
  const trie = frequentPhrases(
    papers.map((paper) => numberedWords(paper, vocabulary)),
    5,
  );
  const tally = new PhraseTally(trie, vocabulary, COUNTS.length);
  for (const paper of papers) tally.add(paper);
  return { trie, found: tally.found };
}

const options = { totals: TOTALS, isCovered: () => false, least: 5 };

describe('emerging phrases', () => {
  it('are in a burst that reaches the last bucket, with their papers by bucket', () => {
    const { trie, found } = rising('tidal flow matching');
    const [first, ...rest] = emergingPhrases(trie, found, options);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      ...{ phrase: 'tidal flow matching', papers: 48, byBucket: Uint32Array.from(COUNTS), inTitle: 0 },
      first: { id: '0-000', day: '2020-01-01' },
      latest: [{ id: '5-013' }, { id: '5-012' }, { id: '5-011' }, { id: '5-010' }, { id: '5-009' }],
      burst: { start: 3, end: 5 },
    });
  });

  it('are left out where the themes cover them', () => {
    const { trie, found } = rising('tidal flow matching');
    expect(emergingPhrases(trie, found, { ...options, isCovered: () => true })).toEqual([]);
  });

  it('are left out where the burst is over', () => {
    const { trie, found } = rising('tidal flow matching');
    const quiet = new Map(
      [...found].map(([phrase, count]) => [phrase, { ...count, byBucket: count.byBucket.toReversed() }]),
    );
    expect(emergingPhrases(trie, quiet, options)).toEqual([]);
  });

  it('count more where authors use them as names', () => {
    const plain = rising('tidal flow matching');
    const named = rising('tidal flow matching', ['Tidal flow matching']);
    const score = ({ trie, found }: typeof plain): number =>
      emergingPhrases(trie, found, options)[0]?.score ?? 0;
    expect(score(named)).toBeGreaterThan(5 * score(plain));
  });

  it('are told as they are written most often, hyphens and all', () => {
    const { trie, found } = rising('test-time scaling laws');
    expect(emergingPhrases(trie, found, options).map(({ phrase }) => phrase)).toEqual([
      'test-time scaling laws',
    ]);
  });
});
