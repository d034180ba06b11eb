import { z } from 'zod';
import { BUCKETS } from '../bucket';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';

/** A burst of a theme: a spell in which its share is about twice its usual one. */
export const themeBurstAnswer = z.object({
  id: z.string(),
  name: z.string(),
  start: dayAnswer.describe('First day of its first bucket.'),
  end: dayAnswer.nullable().describe('Last day of its last bucket; null where it is not over.'),
  weight: z.number().positive().describe('How much likelier the counts are by the burst, as a logarithm.'),
});

/** A phrase in a burst that is not over. */
export const emergingPhraseAnswer = z.object({
  phrase: z.string(),
  count: countAnswer.describe('Papers that have it, dated or not.'),
  first: dayAnswer.nullable().describe('Day of the earliest dated paper; null where none is dated.'),
  weight: z.number().positive(),
  start: dayAnswer,
  end: dayAnswer.nullable(),
  counts: z.array(countAnswer).describe('Papers of each of the `buckets`.'),
  papers: z.array(z.string()).describe('Ids of the latest papers.'),
  evidence: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      sentence: z.string(),
      start: z.int().min(0).describe('Where the phrase begins in the sentence, in UTF-16 units.'),
      end: z.int().min(0),
    }),
  ),
  near: z.array(z.object({ theme: z.string(), name: z.string(), papers: countAnswer })),
});

/** `GET /api/emerging` */
export const emergingAnswer = z.object({
  bucket: z.enum(BUCKETS).nullable().describe('Of the bursts; null while too little of the corpus is dated.'),
  buckets: z.array(dayAnswer),
  papers: z.array(countAnswer),
  corpus: z.string().nullable().describe('Version of the corpus that the phrases were read from.'),
  computedAt: z.iso.datetime().nullable(),
  current: z.boolean().describe('Whether the phrases are of the corpus as it is now.'),
  themes: z.array(themeBurstAnswer).describe('Bursts that are not over first, the heaviest first.'),
  phrases: z.array(emergingPhraseAnswer),
  ignored: z.array(z.string()).describe('Phrases that were put aside.'),
});
