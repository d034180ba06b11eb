import { describe, expect, it } from 'vitest';
import { markerPath } from '../../../lib/charts/marker-path';

describe('markerPath', () => {
  it('draws the four shapes around the point', () => {
    expect(markerPath('circle', 10, 20, 3)).toBe('M7 20a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z');
    expect(markerPath('square', 10, 20, 10)).toBe('M1.3 11.3L18.7 11.3L18.7 28.7L1.3 28.7Z');
    expect(markerPath('triangle', 0, 0, 10)).toBe('M0 -12.8L12.8 10.5L-12.8 10.5Z');
    expect(markerPath('diamond', 0, 0, 10)).toBe('M0 -13.4L13.4 0L0 13.4L-13.4 0Z');
  });
});
