import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../../lib/charts/axis/time-ticks';

const years = ['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'];
const months = ['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'];

describe('timeTicks', () => {
  it('labels every year where there is room', () => {
    expect(timeTicks(years, 'year', 60).map((tick) => tick.label)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
  });

  it('falls back to round years', () => {
    expect(timeTicks(years, 'year', 15)).toEqual([{ index: 2, label: '2020' }]);
  });

  it('says the year with the first month and in January', () => {
    expect(timeTicks(months, 'month', 60).map((tick) => tick.label)).toEqual([
      'Oct ’25',
      'Nov',
      'Dec',
      '2026',
      'Feb',
    ]);
  });

  it('puts quarters and weeks under their own names', () => {
    expect(
      timeTicks(['2025-07-01', '2025-10-01', '2026-01-01'], 'quarter', 60).map((tick) => tick.label),
    ).toEqual(['Q3 ’25', 'Q4', '2026']);
    expect(
      timeTicks(['2025-12-22', '2025-12-29', '2026-01-05'], 'week', 70).map((tick) => tick.label),
    ).toEqual(['Dec ’25', '29 Dec', 'Jan ’26']);
  });

  it('labels at least one bucket, and none of none', () => {
    expect(timeTicks(['2025-03-01', '2025-04-01'], 'month', 1)).toEqual([{ index: 0, label: 'Mar ’25' }]);
    expect(timeTicks([], 'year', 10)).toEqual([]);
  });
});
