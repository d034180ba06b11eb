import { describe, expect, it } from 'vitest';
import { chooseDate } from '../../../../lib/ingest/family/choose-date';
import type { DateBasis, StatedDate } from '../../../../lib/model/record';

function date(value: string, basis: DateBasis, inferred = false): StatedDate {
  return { value, basis, text: value, ...(inferred ? { inferred: true as const } : {}) };
}

describe('chooseDate', () => {
  it('prefers the better basis to the finer precision', () => {
    const dates = [date('2024-05-24', 'venue'), date('2024-03', 'listed'), date('2023', 'first-version')];
    expect(chooseDate(dates, [])).toEqual({ day: '2023-01-01', precision: 'year', source: 'stated' });
  });

  it('prefers the finer precision to the earlier day', () => {
    expect(chooseDate([date('2023', 'venue'), date('2024-05-24', 'venue')], [])).toEqual({
      day: '2024-05-24',
      precision: 'day',
      source: 'stated',
    });
  });

  it('prefers what was written to what was inferred, then the earliest', () => {
    expect(chooseDate([date('2024-05-29', 'listed', true), date('2025-05-29', 'listed')], [])?.day).toBe(
      '2025-05-29',
    );
    expect(chooseDate([date('2025-05-29', 'listed'), date('2025-05-28', 'listed')], [])?.day).toBe(
      '2025-05-28',
    );
    expect(chooseDate([date('2025-05-29', 'listed', true)], [])?.source).toBe('inferred');
  });

  it('never dates by a revision, and by an arXiv id only where nothing is stated', () => {
    expect(chooseDate([date('2024-05-24', 'revision')], [])).toBeNull();
    expect(chooseDate([date('2024', 'venue')], ['2301.00001'])?.day).toBe('2024-01-01');
    expect(chooseDate([date('2024-05-24', 'revision')], ['2302.00001', '2301.00001'])).toEqual({
      day: '2023-01-01',
      precision: 'month',
      source: 'inferred',
    });
  });
});
