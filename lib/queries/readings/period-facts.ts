import type { About } from '../../exports/about';
import type { Period } from '../../model/answers';

/** The two periods of a comparison as words. */
export function periodFacts({
  before,
  after,
}: {
  before: Period | null;
  after: Period | null;
}): About['facts'] {
  return Object.entries({ before, after }).map(([name, period]) => [
    `period ${name}`,
    period === null
      ? 'none, too few dated papers'
      : `${period.from} to ${period.to}, ${period.papers} papers`,
  ]);
}
