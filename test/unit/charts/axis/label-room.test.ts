import { describe, expect, it } from 'vitest';
import { nameWidth } from '../../../../lib/charts/format/fit-name';
import { labelRoom } from '../../../../lib/charts/axis/label-room';

describe('labelRoom', () => {
  it('is as wide as the widest name with its last value', () => {
    const series = [
      { name: 'GANs', values: [0.1, 0.02] },
      { name: 'Quantization', values: [0.3, null] },
    ];
    expect(labelRoom(series, 'share')).toBe(16 + nameWidth('Quantization') + nameWidth('30%') + 5);
  });
});
