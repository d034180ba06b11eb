import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../../../lib/charts/format/format-interval';

describe('formatInterval', () => {
  it('writes an en dash and one percent sign', () => {
    expect(formatInterval(0.0109, 0.0167)).toBe('1.1–1.7%');
    expect(formatInterval(0, 0.1611)).toBe('0–16%');
  });

  it('says when there is none', () => {
    expect(formatInterval(null, null)).toBe('no interval');
  });
});
