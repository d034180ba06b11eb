import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixDistance } from '@/lib/analytics/compare/mix-distance';
import { randomSequence } from '@/bench/random-sequence';

describe('mixDistance', () => {
  it('is the part of the papers that would have to change their source', () => {
    // By hand: shares .6, .4, 0 against .3, .4, .3 lie .3 + 0 + .3 apart, half of it is .3.
    const mix = mixDistance([
      { before: 60, after: 30 },
      { before: 40, after: 40 },
      { before: 0, after: 30 },
    ]);
    expect(mix?.distance).toBeCloseTo(0.3, 12);
  });

  it('is 0 for one mix and 1 for two that share nothing', () => {
    expect(mixDistance([{ before: 10, after: 1000 }])).toMatchObject({ distance: 0, differs: false });
    const apart = [
      { before: 500, after: 0 },
      { before: 0, after: 500 },
    ];
    expect(mixDistance(apart)).toMatchObject({ distance: 1, differs: true });
  });

  it('allows for chance by the bound worked here by hand', () => {
    // n₁ = n₂ = 200, pooled shares ½ and ½: v = .01, ½·2·√(.25·.01) = .05; √(.01·ln 20 / 2) = .12239.
    const mix = mixDistance([
      { before: 120, after: 80 },
      { before: 80, after: 120 },
    ]);
    expect(mix?.chance).toBeCloseTo(0.05 + 0.12238734, 7);
    expect(mix?.distance).toBeCloseTo(0.2, 12);
    expect(mix?.differs).toBe(true);
    const few = mixDistance([
      { before: 12, after: 8 },
      { before: 8, after: 12 },
    ]);
    expect(few).toMatchObject({ distance: expect.closeTo(0.2, 12) as number, differs: false });
  });

  it('takes no small difference for news, however sure', () => {
    const mix = mixDistance([
      { before: 5_000_000, after: 4_500_000 },
      { before: 5_000_000, after: 5_500_000 },
    ]);
    expect(mix?.distance).toBeCloseTo(0.05, 12);
    expect(mix?.chance).toBeLessThan(0.05);
    expect(mix?.differs).toBe(false);
  });

  it('says nothing where a span has no papers, and refuses what is no count', () => {
    expect(mixDistance([])).toBeNull();
    expect(mixDistance([{ before: 0, after: 9 }])).toBeNull();
    expect(() => mixDistance([{ before: -1, after: 9 }])).toThrow(RangeError);
  });

  it('is not reached by noise: of 500 pairs of samples of one mix at most 5 % differ', () => {
    const random = randomSequence(11);
    let said = 0;
    for (let round = 0; round < 500; round += 1) {
      const [parts, n, m] = [2 + random(8), 20 + random(300), 20 + random(300)];
      const counts = Array.from({ length: parts }, () => ({ before: 0, after: 0 }));
      const draw = (): { before: number; after: number } | undefined =>
        counts[Math.min(random(parts), random(parts))];
      for (let paper = 0; paper < n; paper += 1) (draw() ?? { before: 0 }).before += 1;
      for (let paper = 0; paper < m; paper += 1) (draw() ?? { after: 0 }).after += 1;
      if (mixDistance(counts)?.differs === true) said += 1;
    }
    expect(said).toBeLessThanOrEqual(25);
  });

  it('does not depend on the order of the spans or of the parts', () => {
    const part = fc.record({ before: fc.nat(500), after: fc.nat(500) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const swapped = parts.map(({ before, after }) => ({ before: after, after: before })).reverse();
        const [one, other] = [mixDistance(parts), mixDistance(swapped)];
        expect(other?.distance ?? null).toEqual(one === null ? null : expect.closeTo(one.distance, 12));
        expect(other?.differs ?? null).toBe(one?.differs ?? null);
      }),
    );
  });
});
