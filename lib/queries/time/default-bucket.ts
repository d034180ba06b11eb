import { defaultBucket as defaultBucketOf } from '../../analytics/series/default-bucket';
import type { Database } from '../../db/client';
import type { Bucket } from '../../model/bucket';
import { filterRequest, type Filter } from '../../model/request/filter-request';
import { checkDump } from '../dumps/check-dump';
import { withWords } from '../search/with-words';
import { paperCounts } from './paper-counts';
import { pinnable } from '../pins/pinnable';

/** The bucket a page opens with: the narrowest with a median of at least 10 papers, else the year. */
export const defaultBucket = pinnable('defaultBucket', filterRequest, usualBucket);

async function usualBucket(db: Database, asked: Filter): Promise<Bucket> {
  const filter = await withWords(db, asked);
  await checkDump(db, filter);
  const counted = await paperCounts(db, { ...filter, bucket: 'day' });
  const { from = '0001-01-01', to = '9999-12-31' } = filter;
  const inside = (counted.get('*')?.rows ?? []).filter(({ start }) => start >= from && start <= to);
  return defaultBucketOf(inside);
}
