import { describe, expect, it } from 'vitest';
import { compositionPicture } from '@/lib/charts/picture/composition-picture';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import type { Composition } from '@/lib/model/answers';

const ANSWER: Composition = {
  ...{ by: 'venue', bucket: 'year', from: '2023-01-01', to: '2025-12-31', cut: [], undated: 0 },
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [4, 0, 2],
  incomplete: ['2025-01-01'],
  parts: [
    { value: 'ACL', papers: 4, counts: [3, 0, 1] },
    { value: null, papers: 1, counts: [1, 0, 0] },
  ],
  others: { parts: 2, papers: 1, counts: [0, 0, 1] },
  mix: null,
};

describe('the picture of a composition', () => {
  const content = compositionPicture(ANSWER, { title: 'Where from?', sub: '', notes: [] });
  const svg = pictureSvg(content, '/trends', { scheme: 'light', scale: 1, background: 'surface' });

  it('draws each part as high as its share, from the foot up, and nothing where there are no papers', () => {
    const bars = [...svg.matchAll(/<g opacity="([\d.]+)">(.*?)<\/g>/gs)].map(([, opacity, rects = '']) => ({
      opacity: Number(opacity),
      heights: [...rects.matchAll(/ height="([\d.]+)"/g)].map(([, height]) => Number(height)),
    }));
    expect(bars.map(({ opacity }) => opacity)).toEqual([1, 0.55]);
    const shares = bars.map(({ heights }) => {
      const whole = heights.reduce((sum, height) => sum + height, 0);
      return heights.map((height) => Number((height / whole).toFixed(6)));
    });
    expect(shares).toEqual([
      [0.75, 0.25, 0],
      [0.5, 0, 0.5],
    ]);
  });

  it('says in words what it shows, and names every part in its key', () => {
    expect(content.alt).toBe('Papers by venue in each year: ACL 4, no venue stated 1, 2 others 1.');
    for (const name of ['ACL 4', 'no venue stated 1', '2 others 1']) expect(svg).toContain(`>${name}<`);
  });
});
