import { describe, expect, it } from 'vitest';
import { valueText } from '../../../../lib/charts/format/value-text';

describe('valueText', () => {
  it('writes each measure in its manner', () => {
    expect(valueText(0.066, 'share')).toBe('6.6%');
    expect(valueText(1234, 'count')).toBe('1,234');
    expect(valueText(2.3333, 'count')).toBe('2.3');
    expect(valueText(1234, 'cumulative')).toBe('1,234');
    expect(valueText(143.4, 'index')).toBe('143');
    expect(valueText(null, 'share')).toBe('no data');
  });
});
