import { describe, expect, it } from 'vitest';
import { networkChart } from '../../../../lib/charts/network/network-chart';

const frame = { width: 600, height: 400, side: 80, edge: 20, label: 90, largest: 12 };
const themes = [
  { id: 'a', name: 'Large language models and their many uses', count: 400 },
  { id: 'b', name: 'Agents', count: 100 },
  { id: 'c', name: 'Reasoning', count: 1 },
];
const links = [
  { a: 'a', b: 'b', npmi: 0.5 },
  { a: 'b', b: 'c', npmi: 0.1 },
];

describe('networkChart', () => {
  it('shows papers by the area of the mark, with a least size', () => {
    expect(networkChart(themes, links, frame).nodes.map(({ radius }) => radius)).toEqual([12, 6, 4]);
  });

  it('draws stronger links wider, from theme to theme', () => {
    const { nodes, links: drawn } = networkChart(themes, links, frame);
    // 1 + 5 · .5^1.5 = 2.77; 1 + 5 · .1^1.5 = 1.16
    expect(drawn.map(({ width }) => width)).toEqual([2.8, 1.2]);
    expect(drawn[0]?.path).toMatch(
      new RegExp(`^M${nodes[0]?.x} ${nodes[0]?.y}Q.* ${nodes[1]?.x} ${nodes[1]?.y}$`),
    );
  });

  it('shortens names to the room of the frame', () => {
    expect(networkChart(themes, links, frame).nodes.map(({ label }) => label?.text)).toEqual([
      'Large langu…',
      'Agents',
      'Reasoning',
    ]);
  });
});
