import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../../lib/ingest/record/resolve-dates';
import type { StatedDate } from '../../../../lib/model/record';

const open: StatedDate = { value: '--11-04', basis: 'first-version', text: 'Nov 4' };

describe('resolveDates', () => {
  it('completes a day without a year by the crawl year', () => {
    expect(resolveDates([open], '2025-12-09')).toEqual({
      dates: [{ ...open, value: '2025-11-04', inferred: true }],
      unresolved: [],
    });
  });

  it('passes whole dates unchanged', () => {
    const whole: StatedDate = { value: '2024', basis: 'venue', text: '2024' };
    expect(resolveDates([whole], null).dates).toEqual([whole]);
  });

  it.each([
    ['2025-11-03', 'Nov 4', '--11-04', '"Nov 4" lies after the crawl day 2025-11-03'],
    [null, 'Nov 4', '--11-04', '"Nov 4" states no year and the dump\'s crawl day is not known'],
    ['2025-11-03', 'Feb 29', '--02-29', '"Feb 29" is no day of the crawl year 2025'],
  ])('leaves out what %s cannot complete (%s)', (crawledOn, text, value, reason) => {
    const date: StatedDate = { ...open, text, value };
    expect(resolveDates([date], crawledOn)).toEqual({ dates: [], unresolved: [{ date, reason }] });
  });
});
