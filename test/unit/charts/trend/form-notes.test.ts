import { describe, expect, it } from 'vitest';
import type { TimeAxis } from '@/lib/model/answers';
import { formNotes } from '@/lib/charts/trend/form-notes';
import { themeMark } from '@/lib/charts/theme-mark';

const axis: TimeAxis = {
  ...{ bucket: 'year', from: '2024-01-01', to: '2025-12-31', cut: [], incomplete: [], undated: 0 },
  buckets: ['2024-01-01', '2025-01-01'],
  papers: [100, 100],
};
const one = {
  mark: themeMark('1.1.a'),
  counts: [10, 50],
  values: [0.1, 0.5],
  low: [0.05, 0.4],
  high: [0.17, 0.6],
};
const series = [
  { ...one, id: 'a', name: 'A' },
  { ...one, id: 'b', name: 'B', counts: [12, 1], values: [0.12, 0.01], low: [0.06, 0], high: [0.2, 0.05] },
];

describe('formNotes', () => {
  it('says how often neighbours of a rank could stand the other way round', () => {
    expect(formNotes('rank', { axis, measure: 'share', series })[0]).toContain(
      'of 2 pairs of neighbours 1 have intervals that overlap',
    );
  });

  it('says that layers overlap, and that indices are not stacked', () => {
    expect(formNotes('area', { axis, measure: 'share', series })[0]).toContain('no number of papers');
    expect(formNotes('area', { axis, measure: 'index', series })).toEqual([
      'An index cannot be stacked: lines are drawn.',
    ]);
  });

  it('says what marks a burst where there is one', () => {
    expect(formNotes('lines', { axis, measure: 'share', series })).toEqual([]);
    const [first] = series.map((each) => ({ ...each, bursts: [{ start: 1, end: 1, weight: 3 }] }));
    expect(formNotes('lines', { axis, measure: 'share', series: first ? [first] : [] })[0]).toMatch(
      /^Field: a burst/,
    );
  });
});
