import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../../../lib/charts/comparison/comparison-groups';
import { comparisonTitle } from '../../../../lib/charts/comparison/comparison-title';

const row = (id: string, change: Partial<ComparisonRow> = {}): ComparisonRow => ({
  id,
  name: id.toUpperCase(),
  before: 10,
  after: 30,
  shareBefore: 0.01,
  shareAfter: 0.04,
  ratio: 4,
  difference: { value: 0.03, low: 0.02, high: 0.04 },
  z: 5,
  p: 0.001,
  q: 0.004,
  sameSources: { ratio: 3, low: 2, high: 4 },
  sameVenues: null,
  verdict: 'holds',
  ...change,
});
const fall = { value: -0.055, low: -0.06, high: -0.05 };
const groups = {
  larger: [row('grown'), row('small', { difference: { value: 0.01, low: 0.005, high: 0.02 } })],
  smaller: [row('robots', { difference: fall, verdict: 'opposite' as const })],
  unclear: [row('chance', { q: 0.3 })],
};

describe('comparisonTitle', () => {
  const before = { from: '2024-01-01', to: '2024-12-31', papers: 1000 };
  const after = { from: '2025-01-01', to: '2025-12-31', papers: 1000 };

  it('names the largest gain that holds, and says when a loss is none within sources', () => {
    expect(comparisonTitle(before, after, groups)).toBe(
      'From 2024 to 2025, GROWN gained 3.0 points; the loss of ROBOTS (5.5 points) is not seen within sources',
    );
  });

  it('asks where nothing is clear', () => {
    const none = { larger: [], smaller: [], unclear: groups.unclear };
    expect(comparisonTitle(before, after, none)).toBe('What changed from 2024 to 2025?');
  });
});
