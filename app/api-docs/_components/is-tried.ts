import type { Operation } from '../../api/_operation';

/** Whether an operation can be tried out from its page: it reads, and answers with more than where to go on. */
export function isTried({ method, writes, answers }: Operation): boolean {
  return method === 'get' && !writes && answers[200]?.content !== undefined;
}
