import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../../lib/charts/matrix/pair-key';

describe('pairKey', () => {
  it('is the same whichever theme comes first', () => {
    expect(pairKey('gans', 'agents')).toBe('agents*gans');
    expect(pairKey('agents', 'gans')).toBe('agents*gans');
  });
});
