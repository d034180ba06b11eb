import { z } from 'zod';
import { TREND_FORMS, type TrendForm } from '@/lib/charts/trend/trend-form';
import type { Database } from '@/lib/db/client';
import type { Bucket, Day } from '@/lib/model/bucket';
import type { CompositionBy } from '@/lib/model/composition';
import { dayParameter } from '@/lib/model/request/day-parameter';
import { parseRequest } from '@/lib/model/request/parse-request';
import { trendsRequest, type TrendsRequest } from '@/lib/model/request/trends-request';
import { defaultBucket } from '@/lib/queries/time/default-bucket';
import { MOST_SERIES } from '@/lib/model/most-series';
import { mixRequest } from '../../_components/charts/mix-request';
import type { PageParameters } from '../../_components/query-href';
import { readPhrases, type PhraseProblem } from './read-phrases';

/** What the page has besides the API: its form, the pinned point and what the strip of parts divides by. */
const pageRequest = mixRequest.extend({
  form: z.enum(TREND_FORMS, `must be ${TREND_FORMS.join(', ')}`).default('lines'),
  bursts: z.enum(['on', 'off'], 'must be on or off').default('on'),
  at: dayParameter.optional(),
  papers: z.string().max(1000, 'must be at most 1,000 characters').optional(),
});

export interface TrendsState {
  request: TrendsRequest;
  form: TrendForm;
  /** Whether bursts are marked. */
  bursts: boolean;
  /** Undefined: what tells more. */
  mix: CompositionBy | undefined;
  /** The bucket that the page would choose, left out of addresses. */
  usualBucket: Bucket;
  pinned: { at: Day; series: string } | null;
  /** Ids of themes and phrases for which there is no room. */
  leftOut: string[];
  /** A phrase that cannot be drawn. */
  problem: PhraseProblem | null;
  /** The address without the pinned point and what could not be read. */
  parameters: PageParameters;
}

/** The view that an address names: the API's parameters, with the page's own bucket and share as defaults. */
export async function trendsState(db: Database, given: PageParameters): Promise<TrendsState> {
  const { phrases: listed, phrase: typed, at: _at, papers: _papers, ...rest } = given;
  const { phrases, problem } = readPhrases(listed, typed);
  const parameters = phrases.length === 0 ? rest : { ...rest, phrases: phrases.join(',') };
  const asked = parseRequest(trendsRequest, { measure: 'share', ...parameters }, { unknown: 'ignore' });
  const own = parseRequest(pageRequest, given, { unknown: 'ignore' });
  const usualBucket = await defaultBucket(db, asked);
  const drawn = withRoom(asked);
  return {
    request: parameters['bucket'] === undefined ? { ...drawn.request, bucket: usualBucket } : drawn.request,
    leftOut: drawn.leftOut,
    form: own.form,
    bursts: own.bursts === 'on',
    mix: own.mix,
    usualBucket,
    pinned: own.at === undefined || own.papers === undefined ? null : { at: own.at, series: own.papers },
    problem,
    parameters,
  };
}

/** The first eight of all that is asked for, themes before phrases. */
function withRoom({ themes = [], phrases = [], ...asked }: TrendsRequest) {
  const room = Math.max(0, MOST_SERIES - themes.length);
  return {
    request: {
      ...asked,
      ...(themes.length === 0 ? {} : { themes: themes.slice(0, MOST_SERIES) }),
      ...(room === 0 || phrases.length === 0 ? {} : { phrases: phrases.slice(0, room) }),
    },
    leftOut: [...themes.slice(MOST_SERIES), ...phrases.slice(room)],
  };
}
