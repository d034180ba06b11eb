import { describe, expect, it } from 'vitest';
import { formatSigned } from '../../../../lib/charts/format/format-signed';

describe('formatSigned', () => {
  it('writes the sign, with a true minus', () => {
    expect(formatSigned(26.83)).toBe('+26.8');
    expect(formatSigned(-0.554)).toBe('−0.6');
    expect(formatSigned(0.283, 2)).toBe('+0.28');
  });

  it('leaves the sign off what rounds to nothing', () => {
    expect(formatSigned(-0.01)).toBe('0.0');
  });
});
