import { describe, expect, it } from 'vitest';
import { themeMark } from '../../../../lib/charts/theme-mark';
import { trendTitle } from '../../../../lib/charts/trend/trend-title';

const axis = {
  bucket: 'year' as const,
  buckets: ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [1000, 1000, 1000, 1000],
  incomplete: [] as string[],
};
const series = (name: string, middles: number[], half = 0.01) => ({
  id: name,
  name,
  mark: themeMark('1.1.a'),
  counts: middles.map((p) => p * 1000),
  values: middles,
  low: middles.map((p) => p - half),
  high: middles.map((p) => p + half),
});
const gans = series('GANs', [0.1, 0.08, 0.06, 0.03]);
const diffusion = series('Diffusion models', [0.01, 0.07, 0.09, 0.12]);

describe('trendTitle', () => {
  it('finds a crossing whose intervals part', () => {
    expect(trendTitle(axis, 'share', 0, [gans, diffusion])).toBe(
      'Diffusion models had overtaken GANs by 2024',
    );
  });

  it('asks where intervals overlap', () => {
    const wide = [series('A', [0.1, 0.08, 0.06, 0.03], 0.1), series('B', [0.01, 0.07, 0.09, 0.12], 0.1)];
    expect(trendTitle(axis, 'share', 0, wide)).toBe('How did A and B change?');
  });

  it('never finds anything in what is not over, rests on few papers, or is smoothed', () => {
    const question = 'How did GANs and Diffusion models change?';
    const open = { ...axis, incomplete: ['2024-01-01', '2025-01-01'] };
    const thin = { ...axis, papers: [1000, 1000, 19, 19] };
    expect(trendTitle(open, 'share', 0, [gans, diffusion])).toBe(question);
    expect(trendTitle(thin, 'share', 0, [gans, diffusion])).toBe(question);
    expect(trendTitle(axis, 'share', 1, [gans, diffusion])).toBe(question);
    expect(trendTitle(axis, 'index', 0, [gans, diffusion])).toBe(question);
  });

  it('asks about one, two and more themes', () => {
    expect(trendTitle(axis, 'share', 0, [])).toBe('Which themes to draw?');
    expect(trendTitle(axis, 'share', 0, [gans])).toBe('How did GANs change?');
    const third = series('RAG', [0.2, 0.2, 0.2, 0.2]);
    expect(trendTitle(axis, 'index', 0, [gans, diffusion, third])).toBe(
      'How did GANs, Diffusion models and 1 more change?',
    );
  });

  it('forgets a lead that was lost again', () => {
    const back = [series('A', [0.1, 0.05, 0.1, 0.1]), series('B', [0.05, 0.1, 0.05, 0.05])];
    expect(trendTitle(axis, 'share', 0, back)).toBe('A had overtaken B by 2024');
  });
});
