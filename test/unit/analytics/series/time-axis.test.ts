import { describe, expect, it } from 'vitest';
import type { PeriodCount } from '@/lib/analytics/series/period-count';
import { timeAxis } from '@/lib/analytics/series/time-axis';

const rows: PeriodCount[] = [
  { precision: 'year', start: '2023-01-01', count: 1 },
  { precision: 'day', start: '2024-02-10', count: 2 },
  { precision: 'month', start: '2024-04-01', count: 1 },
  { precision: 'day', start: '2024-05-03', count: 4 },
];
const unasked = { from: null, to: null, horizon: '2024-05-20', rows };

describe('timeAxis', () => {
  it('runs from the first to the last bucket with a placed paper, dense', () => {
    const axis = timeAxis({ ...unasked, bucket: 'month' });
    expect(axis.buckets).toEqual(['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01']);
    expect([axis.from, axis.to]).toEqual(['2024-02-01', '2024-05-31']);
    expect(axis.cut).toEqual([]);
  });
  it('begins earlier where the bucket takes coarser dates in', () => {
    expect(timeAxis({ ...unasked, bucket: 'year' }).buckets).toEqual(['2023-01-01', '2024-01-01']);
    expect(timeAxis({ ...unasked, bucket: 'week' }).buckets).toHaveLength(13);
  });
  it('flags the bucket that ends after the horizon', () => {
    expect(timeAxis({ ...unasked, bucket: 'month' }).incomplete).toEqual(['2024-05-01']);
    expect(timeAxis({ ...unasked, bucket: 'month', horizon: '2024-05-31' }).incomplete).toEqual([]);
    expect(timeAxis({ ...unasked, bucket: 'year' }).incomplete).toEqual(['2024-01-01']);
  });
  it('keeps the range asked for, names the buckets it cuts, and takes a part that ended in the past for complete', () => {
    const axis = timeAxis({ ...unasked, bucket: 'month', from: '2024-01-15', to: '2024-05-10' });
    expect(axis.buckets).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01']);
    expect([axis.from, axis.to]).toEqual(['2024-01-15', '2024-05-10']);
    expect(axis.cut).toEqual(['2024-01-01', '2024-05-01']);
    expect(axis.incomplete).toEqual([]);
  });
  it('draws nothing after the bucket of the horizon', () => {
    const axis = timeAxis({ ...unasked, bucket: 'month', from: '2024-04-01', to: '2030-12-31' });
    expect(axis.buckets).toEqual(['2024-04-01', '2024-05-01']);
    expect([axis.to, axis.cut, axis.incomplete]).toEqual(['2030-12-31', [], ['2024-05-01']]);
    const ahead = [...rows, { precision: 'day' as const, start: '2025-01-01', count: 1 }];
    expect(timeAxis({ ...unasked, bucket: 'month', rows: ahead }).buckets.at(-1)).toBe('2024-05-01');
  });
  it('places by the whole period when one end is asked for', () => {
    const axis = timeAxis({ ...unasked, bucket: 'month', from: null, to: '2024-04-29' });
    // The month of April does not lie in the range, so February is the last bucket with a paper in it;
    // the end asked for still draws the empty buckets up to it.
    expect(axis.buckets).toEqual(['2024-02-01', '2024-03-01', '2024-04-01']);
    expect(timeAxis({ ...unasked, bucket: 'month', from: '2024-03-01' }).buckets).toEqual([
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
    ]);
  });
  it('is empty without dated papers, without placed papers, or wholly beyond the horizon', () => {
    expect(timeAxis({ ...unasked, bucket: 'month', horizon: null }).buckets).toEqual([]);
    const onlyYears = rows.filter((row) => row.precision === 'year');
    expect(timeAxis({ ...unasked, bucket: 'month', rows: onlyYears })).toMatchObject({
      from: null,
      buckets: [],
    });
    const beyond = timeAxis({ ...unasked, bucket: 'month', from: '2024-06-01', to: '2024-07-01' });
    expect(beyond).toMatchObject({ from: '2024-06-01', to: '2024-07-01', buckets: [], incomplete: [] });
  });
  it('throws on a reversed range and on more than 4,000 buckets', () => {
    expect(() => timeAxis({ ...unasked, bucket: 'day', from: '2024-02-02', to: '2024-02-01' })).toThrow(
      'from 2024-02-02 is after to 2024-02-01',
    );
    expect(() => timeAxis({ ...unasked, bucket: 'day', from: '2000-01-01', to: '2024-02-01' })).toThrow(
      '4000',
    );
  });
});
