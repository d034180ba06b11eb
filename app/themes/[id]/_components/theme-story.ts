import { seriesBursts } from '@/lib/charts/trend/series-bursts';
import type { Database } from '@/lib/db/client';
import type { Trends } from '@/lib/model/answers';
import { parseRequest } from '@/lib/model/request/parse-request';
import { trendsRequest, type TrendsRequest } from '@/lib/model/request/trends-request';
import { evidence } from '@/lib/queries/papers/evidence';
import { papers } from '@/lib/queries/papers/papers';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { themes } from '@/lib/queries/themes/themes';
import { defaultBucket } from '@/lib/queries/time/default-bucket';
import { horizon } from '@/lib/queries/time/horizon';
import { trends } from '@/lib/queries/time/trends';
import type { PageParameters } from '../../../_components/query-href';

const FIRST = 5;
const NEWEST = 8;

/** A stretch of buckets in which the theme came far above its usual share. */
export interface StoryBurst {
  from: string;
  to: string;
  weight: number;
}

/** Everything that the page of one theme shows of the corpus. */
export async function themeStory(db: Database, id: string, parameters: PageParameters) {
  const request = await requestOf(db, id, parameters);
  const { strength } = request;
  const of = { themes: [id], strength };
  const [answer, all, last, pairs, oldest, newest] = await Promise.all([
    trends(db, request),
    themes(db, { strength }),
    horizon(db),
    cooccurrence(db, { strength, min: 1 }),
    papers(db, { ...of, dated: 'yes', sort: 'oldest', limit: FIRST }),
    papers(db, { ...of, dated: 'any', sort: 'newest', limit: NEWEST }),
  ]);
  const shown = [...oldest.papers, ...newest.papers].map((paper) => paper.id);
  const proof = await evidence(db, { papers: [...new Set(shown)], themes: [id] });
  return { request, answer, all, horizon: last, pairs, oldest, newest, proof, bursts: burstsOf(answer) };
}

export type ThemeStory = Awaited<ReturnType<typeof themeStory>>;

async function requestOf(db: Database, id: string, parameters: PageParameters): Promise<TrendsRequest> {
  const { bucket, strength } = parameters;
  const given = {
    ...{ measure: 'share', themes: id },
    ...(bucket !== undefined && { bucket }),
    ...(strength !== undefined && { strength }),
  };
  const asked = parseRequest(trendsRequest, given);
  return bucket === undefined ? { ...asked, bucket: await defaultBucket(db, asked) } : asked;
}

/** Bursts over the buckets that are over, by the days that name their ends. */
function burstsOf(answer: Trends): StoryBurst[] {
  const { buckets, series } = answer;
  return seriesBursts(answer, series[0]?.counts ?? []).map(({ start, end, weight }) => ({
    from: buckets[start] ?? '',
    to: buckets[end] ?? '',
    weight,
  }));
}
