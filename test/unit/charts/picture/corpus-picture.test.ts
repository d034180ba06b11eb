import { expect, it } from 'vitest';
import { corpusPicture } from '@/lib/charts/picture/corpus-picture';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import type { TimeAxis } from '@/lib/model/answers';

const axis: TimeAxis = {
  ...{ bucket: 'year', from: '2023-01-01', to: '2025-12-31', cut: [], undated: 3 },
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [5, 0, 10],
  incomplete: ['2025-01-01'],
};

it('the picture of the corpus has a bar for each year, as high as its papers, hatched where it is not over', () => {
  const content = corpusPicture(axis, { title: 'How many?', sub: '', notes: ['3 undated.'] });
  const svg = pictureSvg(content, '/trends', { scheme: 'light', scale: 1, background: 'surface' });
  const heights = [...svg.matchAll(/<rect [^>]*fill="(?:#8896a2|url\(#hatch\))"[^>]* height="([\d.]+)"/g)];
  expect(heights.map(([, height]) => Number(height))).toEqual([130, 0, 260]);
  expect(svg.match(/fill="url\(#hatch\)"/g)).toHaveLength(1);
  expect(content.alt).toBe('2023: 5 papers; 2024: 0 papers; 2025: 10 papers, not over');
  expect(content.notes).toEqual(['3 undated.']);
});
