import type { Composition } from '../../model/answers';
import { mixWarning } from './mix-warning';

/** What is said over and under the strip of where papers come from, on the page as in its picture. */
export function compositionWords(answer: Composition): {
  title: string;
  sub: string;
  warning: string | null;
} {
  const { by, bucket, mix } = answer;
  const warning = mixWarning({ source: null, venue: null, [by]: mix });
  const divided = by === 'source' ? 'the format that gave their text' : 'venue';
  return {
    title: warning === null ? 'Where do the papers come from?' : `The mix of ${by}s changes`,
    sub: `Papers of each ${bucket} by ${divided}, as parts of the whole.`,
    warning: warning === null ? null : `In the later half of the buckets ${warning}`,
  };
}
