import { describe, expect, it } from 'vitest';
import { themeMark } from '../../../lib/charts/theme-mark';

describe('themeMark', () => {
  it('reads slot, marker and dash', () => {
    expect(themeMark('1.2.b')).toEqual({ slot: 1, marker: 'square', dash: '10 4' });
    expect(themeMark('12.4.a')).toEqual({ slot: 12, marker: 'diamond', dash: null });
    expect(themeMark('7.1.c')).toEqual({ slot: 7, marker: 'circle', dash: '10 3 2 3' });
  });

  it('gives 144 different identities', () => {
    const all = new Set<string>();
    for (let slot = 1; slot <= 12; slot += 1)
      for (let marker = 1; marker <= 4; marker += 1)
        for (const dash of 'abc') all.add(JSON.stringify(themeMark(`${slot}.${marker}.${dash}`)));
    expect(all.size).toBe(144);
  });

  it('refuses what is no mark', () => {
    for (const wrong of ['', '0.1.a', '13.1.a', '1.5.a', '1.1.d', '1.1'])
      expect(() => themeMark(wrong)).toThrow(RangeError);
  });
});
