import type { Database } from '../../db/client';
import type { TimeAxis } from '../../model/answers';
import { BUCKETS, type Bucket } from '../../model/bucket';
import { filterRequest, type Filter } from '../../model/request/filter-request';
import { withWords } from '../search/with-words';
import { seriesOverTime } from './series-over-time';
import { pinnable } from '../pins/pinnable';

/** More bars than this are too thin to be seen. */
export const MOST_BARS = 240;
/** Buckets in a year, at most. */
const A_YEAR: Record<Bucket, number> = { day: 366, week: 54, month: 12, quarter: 4, year: 1 };

/**
 * The papers over the whole time that the corpus covers under a filter, its range aside: by the bucket asked for,
 * or by the narrowest wider one that gives no more than 240.
 */
export const corpusShape = pinnable('corpusShape', filterRequest, shapeOf);

async function shapeOf(db: Database, asked: Filter, bucket: Bucket): Promise<TimeAxis> {
  const { from: _from, to: _to, ...filter } = await withWords(db, asked);
  const by = async (width: Bucket): Promise<TimeAxis> => {
    const request = { ...filter, bucket: width, measure: 'count', smooth: 0 } as const;
    return (await seriesOverTime(db, request, [], [])).axis;
  };
  const years = await by('year');
  const fits = BUCKETS.slice(BUCKETS.indexOf(bucket)).find(
    (width) => A_YEAR[width] * years.buckets.length <= MOST_BARS,
  );
  return fits === undefined || fits === 'year' ? years : by(fits);
}
