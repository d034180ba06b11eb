import { describe, expect, it } from 'vitest';
import { writtenDate } from '@/lib/exports/papers/written-date';

describe('the date that is written', () => {
  const dated = (date: string | null, dateSource: 'stated' | 'inferred' | null, arxivId: string | null) =>
    writtenDate({ date, dateSource, arxivId });
  it('is left out where the arXiv id gives it anyway', () => {
    expect(dated('2024-05', 'inferred', '2405.01234')).toBeNull();
    expect(dated('1999-12', 'inferred', 'hep-th/9912001')).toBeNull();
    expect(dated(null, null, '2405.01234')).toBeNull();
  });
  it('is there where it was stated, or inferred otherwise', () => {
    expect(dated('2024-05', 'stated', '2405.01234')).toEqual({ date: '2024-05', inferred: false });
    expect(dated('2024-06-07', 'inferred', '2405.01234')).toEqual({ date: '2024-06-07', inferred: true });
  });
});
