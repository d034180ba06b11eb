import { describe, expect, it } from 'vitest';
import { png } from '@/lib/exports/png';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="Inter, sans-serif">${text}</text></svg>`;

describe('a PNG', () => {
  it('has the size of the SVG and the letters of the font that comes along', async () => {
    const bytes = Buffer.from(await png(svg('Abc')));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([60, 20]);
    expect(bytes.length).toBeGreaterThan(Buffer.from(await png(svg(''))).length + 100);
  });

  it('is the same bytes for the same SVG', async () => {
    const [one, other] = await Promise.all([png(svg('A')), png(svg('A'))]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
