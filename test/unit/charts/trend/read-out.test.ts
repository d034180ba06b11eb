import { describe, expect, it } from 'vitest';
import { readOut } from '../../../../lib/charts/trend/read-out';
import { themeMark } from '../../../../lib/charts/theme-mark';

const axis = {
  bucket: 'year' as const,
  buckets: ['2025-01-01', '2026-01-01'],
  papers: [5282, 1],
  incomplete: ['2026-01-01'],
  cut: ['2026-01-01'],
};
const series = {
  id: 'ssm',
  name: 'State space models',
  mark: themeMark('1.1.a'),
  counts: [71, 0],
  values: [0.01344, 0],
  low: [0.0109, 0],
  high: [0.0167, 0.7935],
};

describe('readOut', () => {
  it('reads value, n of N and interval', () => {
    expect(readOut(axis, 'share', [series], 0)).toEqual({
      label: '2025',
      papers: '5,282 papers',
      rows: [
        { id: 'ssm', name: 'State space models', value: '1.3%', interval: '1.1–1.7%', of: '71 of 5,282' },
      ],
    });
  });

  it('says what is not over and what the range cuts', () => {
    expect(readOut(axis, 'share', [series], 1)).toMatchObject({
      label: '2026 (not over, cut by the range)',
      papers: '1 paper',
    });
  });

  it('writes the interval of a count in papers, and none where there is none', () => {
    const counts = { ...series, values: [71, 0], low: [55.45, null], high: [89.56, null] };
    expect(readOut(axis, 'count', [counts], 0).rows[0]?.interval).toBe('55.5–89.6');
    expect(readOut(axis, 'count', [counts], 1).rows[0]?.interval).toBeNull();
  });
});
