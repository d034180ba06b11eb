import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import type { Bucket, Day } from '@/lib/model/bucket';
import type { CompositionBy } from '@/lib/model/composition';
import { dayParameter } from '@/lib/model/request/day-parameter';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themeParameter } from '@/lib/model/request/themes-parameter';
import { trendsRequest, type TrendsRequest } from '@/lib/model/request/trends-request';
import { defaultBucket } from '@/lib/queries/time/default-bucket';
import { mixRequest } from '../../_components/charts/mix-request';
import type { PageParameters } from '../../_components/query-href';

const TREND_FORMS = ['lines', 'multiples'] as const;

/** What the page has besides the API: its form, the pinned point and what the strip of parts divides by. */
const pageRequest = mixRequest.extend({
  form: z.enum(TREND_FORMS, 'must be lines or multiples').default('lines'),
  at: dayParameter.optional(),
  papers: themeParameter.optional(),
});

export interface TrendsState {
  request: TrendsRequest;
  form: (typeof TREND_FORMS)[number];
  /** Undefined: what tells more. */
  mix: CompositionBy | undefined;
  /** The bucket that the page would choose, left out of addresses. */
  usualBucket: Bucket;
  pinned: { at: Day; theme: string } | null;
}

/** The view that an address names: the API's parameters, with the page's own bucket and share as defaults. */
export async function trendsState(db: Database, parameters: PageParameters): Promise<TrendsState> {
  const asked = parseRequest(trendsRequest, { measure: 'share', ...parameters }, { unknown: 'ignore' });
  const own = parseRequest(pageRequest, parameters, { unknown: 'ignore' });
  const usualBucket = await defaultBucket(db, asked);
  return {
    request: parameters['bucket'] === undefined ? { ...asked, bucket: usualBucket } : asked,
    form: own.form,
    mix: own.mix,
    usualBucket,
    pinned: own.at === undefined || own.papers === undefined ? null : { at: own.at, theme: own.papers },
  };
}
