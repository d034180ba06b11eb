import { expect, it } from 'vitest';
import type { ComparisonRow } from '@/lib/charts/comparison/comparison-groups';
import { slopeChart } from '@/lib/charts/comparison/slope-chart';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import { slopePicture } from '@/lib/charts/picture/slope-picture';

const row = (name: string, shareBefore: number, shareAfter: number): ComparisonRow => ({
  ...{ id: name.toLowerCase(), name, before: 10, after: 30, shareBefore, shareAfter, ratio: 4 },
  difference: { value: shareAfter - shareBefore, low: -0.2, high: 0.2 },
  ...{ z: 5, p: 0.001, q: 0.004, verdict: 'holds' as const, sameVenues: null },
  sameSources: { ratio: 3, low: 2, high: 4 },
});
const groups = { larger: [row('Agents', 0.01, 0.04)], smaller: [row('Robots', 0.09, 0.01)], unclear: [] };

it('the picture of slopes has the points of the page, both values and every name, and says it in words', () => {
  const chart = slopeChart(groups);
  const content = slopePicture(
    { from: '2023-01-01', to: '2023-12-31', papers: 1000 },
    { from: '2024-01-01', to: '2024-12-31', papers: 750 },
    groups,
    ['Noted.'],
  );
  const svg = pictureSvg(content, '/compare', { scheme: 'light', scale: 1, background: 'surface' });
  expect(chart.lines.map(({ id }) => id)).toEqual(['robots', 'agents']);
  for (const line of chart.lines)
    expect(svg).toContain(`d="M${chart.left} ${line.before.y}L${chart.right} ${line.after.y}"`);
  for (const text of ['>2023<', '>2024<', '>Agents<', '>Robots<', '>9.0%<', 'Noted.'])
    expect(svg).toContain(text);
  expect(content.plot(300, null)).toMatchObject({ width: 300, height: 247.5 });
  expect(content.alt).toBe('Shares in 2023 and 2024: Robots 9.0% to 1.0%; Agents 1.0% to 4.0%');
});
