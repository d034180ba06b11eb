import { describe, expect, it } from 'vitest';
import { tellingWords } from '@/lib/themes/telling-words';

const paper = (title: string) => ({ title, abstract: null });

describe('tellingWords', () => {
  it('puts what is frequent here and rare elsewhere first', () => {
    const own = [paper('Spring tides and ships'), paper('Neap tides and ships'), paper('Tides and ships')];
    const others = Array.from({ length: 7 }, () => paper('Ships and sails'));
    const words = tellingWords(own, others, 3);
    expect(words.map(({ word, papers }) => [word, papers])).toEqual([
      ['and ships', 3],
      ['tides', 3],
      ['tides and', 3],
    ]);
    // 3 of 3 papers, in 3 of 10: ln(11 / 4).
    expect(words.find(({ word }) => word === 'tides')?.weight).toBeCloseTo(Math.log(11 / 4), 12);
  });

  it('leaves out what stands in fewer than three papers', () => {
    expect(tellingWords([paper('Tides'), paper('Tides')], [], 5)).toEqual([]);
  });
});
