import { describe, expect, it } from 'vitest';
import { formatShare } from '../../../../lib/charts/format/format-share';

describe('formatShare', () => {
  it('writes one decimal below 10 %, none above', () => {
    expect([0.066, 0.0134, 0.27, 1].map((p) => formatShare(p))).toEqual(['6.6%', '1.3%', '27%', '100%']);
  });

  it('keeps what is nearly nothing apart from nothing', () => {
    expect(formatShare(0.0004)).toBe('<0.1%');
    expect(formatShare(0)).toBe('0%');
  });

  it('never writes 10.0%', () => {
    expect(formatShare(0.0996)).toBe('10%');
    expect(formatShare(0.0994)).toBe('9.9%');
  });

  it('says that there are no data', () => {
    expect(formatShare(null)).toBe('no data');
  });

  it('takes fixed decimals for rules', () => {
    expect(formatShare(0.01338, 2)).toBe('1.34%');
  });

  it('refuses what is no share', () => {
    expect(() => formatShare(1.2)).toThrow('not 1.2');
    expect(() => formatShare(Number.NaN)).toThrow(RangeError);
  });
});
