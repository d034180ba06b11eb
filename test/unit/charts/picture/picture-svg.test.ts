import { describe, expect, it } from 'vitest';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import { trendPicture } from '@/lib/charts/picture/trend-picture';
import { markerPath } from '@/lib/charts/marker-path';
import { labelRoom } from '@/lib/charts/axis/label-room';
import { lineChart } from '@/lib/charts/trend/line-chart';
import { trendFrame } from '@/lib/charts/trend/trend-frames';
import { themeMark } from '@/lib/charts/theme-mark';

const axis = {
  bucket: 'year' as const,
  from: '2023-01-01',
  to: '2025-12-31',
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [10, 40, 5],
  incomplete: ['2025-01-01'],
  cut: [],
  undated: 3,
};
const one = {
  id: 'a',
  name: 'A & <B>',
  mark: themeMark('2.2.b'),
  counts: [1, 10, 2],
  values: [0.1, 0.25, 0.4],
  low: [0.02, 0.14, 0.12],
  high: [0.4, 0.4, 0.77],
};
const words = { title: 'How did it change?', sub: 'Share.', notes: ['3 undated.'] };
const content = trendPicture({ axis, measure: 'share', series: [one] }, words);
const look = { scheme: 'light', scale: 1, background: 'surface' } as const;
const draw = (changes: object = {}) => pictureSvg(content, '/trends?themes=a', { ...look, ...changes });

describe('the picture of a chart', () => {
  it('has the points, the line, the band and the dashes of the chart on the page', () => {
    const frame = trendFrame(680, labelRoom([one], 'share'));
    const [drawn] = lineChart({ axis, measure: 'share', series: [one], ...frame }).series;
    const svg = draw({ width: 680 + 48 });
    for (const point of drawn?.points ?? [])
      expect(svg).toContain(` d="${markerPath('square', point?.x ?? 0, point?.y ?? 0, 3.5)}"`);
    expect(svg).toContain(
      `stroke="#c15005" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round" d="${drawn?.line}" stroke-dasharray="10 4"/>`,
    );
    expect(svg).toContain(`stroke-dasharray="2 4" d="${drawn?.openLine}"/>`);
    expect(svg).toContain(`<path fill="#c15005" opacity="0.14" d="${drawn?.band}"/>`);
    expect(svg).toContain('fill="url(#hatch)"');
  });

  it('says what it shows and where it is from, escaped', () => {
    const svg = draw();
    for (const said of ['How did it change?', '3 undated.', 'Tideline /trends?themes=a', 'A &amp; &lt;B&gt;'])
      expect(svg).toContain(said);
  });

  it('stands alone: no class, no style sheet, no script, no custom property, nothing from elsewhere', () => {
    expect(draw()).not.toMatch(/class=|<style|<script|var\(|href|url\((?!#)|@import|<image/);
  });

  it('has the colours of the scheme, and no ground where it is to be transparent', () => {
    expect(draw({ scheme: 'dark' })).toContain('fill="#131b22"/><text');
    expect(draw({ scheme: 'dark', background: 'transparent' })).not.toContain(
      'height="768" fill="#131b22"/><text',
    );
    expect(draw({ background: 'transparent' })).not.toMatch(
      /<rect width="\d+" height="[\d.]+" fill="#ffffff"\/><text/,
    );
  });

  it('has the size that was asked for, doubled for dense screens', () => {
    expect(draw({ width: 800, height: 500 })).toContain('width="800" height="500" viewBox="0 0 800 500"');
    expect(draw({ width: 800, height: 500, scale: 2 })).toContain(
      'width="1600" height="1000" viewBox="0 0 800 500"',
    );
  });

  it.each(['area', 'rank', 'heat', 'multiples'] as const)('stands alone in every form: %s', (form) => {
    const bursts = [{ start: 1, end: 1, weight: 2 }];
    const drawn = trendPicture({ axis, measure: 'share', series: [{ ...one, bursts }] }, words, form);
    for (const scheme of ['light', 'dark'] as const) {
      const svg = pictureSvg(drawn, '/trends', { ...look, scheme });
      expect(svg).not.toMatch(/class=|<style|<script|var\(|href|url\((?!#)|@import|<image/);
      expect(svg).toContain('A &amp; &lt;B&gt;');
    }
  });

  it('gives more than six series a panel each', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...one, id: String(i), name: `Theme ${i}` }));
    const drawn = trendPicture({ axis, measure: 'share', series: many }, words);
    const svg = pictureSvg(drawn, '/trends', look);
    expect(svg).toContain('translate(612 ');
    expect(svg).toContain('>Theme 6</text>');
  });
});
