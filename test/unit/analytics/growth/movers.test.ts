import { describe, expect, it } from 'vitest';
import { binomialP } from '@/lib/analytics/growth/binomial-p';
import { growthRatio } from '@/lib/analytics/growth/growth-ratio';
import { movers } from '@/lib/analytics/growth/movers';

describe('movers', () => {
  it('answers in the order of the themes, with nothing for those of fewer than 5 papers', () => {
    const answers = movers({
      papersBefore: 1000,
      papersAfter: 1200,
      themes: [
        { before: 40, after: 90 },
        { before: 1, after: 3 },
        { before: 60, after: 30 },
      ],
    });
    expect(answers[1]).toBeNull();
    expect(answers[0]?.ratio).toBe(growthRatio(40, 1000, 90, 1200)?.ratio);
    expect(answers[0]?.p).toBe(binomialP(90, 130, 1200 / 2200));
    expect(answers[2]?.ratio).toBeLessThan(1);
    // Two tests: the larger p is its own q, the smaller at most doubles.
    const p = [answers[0]?.p ?? 1, answers[2]?.p ?? 1];
    expect(Math.max(answers[0]?.q ?? 0, answers[2]?.q ?? 0)).toBe(Math.max(...p));
    expect(answers[0]?.sameSources).toBeNull();
    expect(answers[0]?.verdict).toBe('unclear');
  });
  it('does not take a changed mix of sources for growth', () => {
    const [mover] = movers({
      papersBefore: 1000,
      papersAfter: 1000,
      themes: [
        {
          before: 140,
          after: 460,
          strata: [
            { before: 90, papersBefore: 900, after: 10, papersAfter: 100 },
            { before: 50, papersBefore: 100, after: 450, papersAfter: 900 },
          ],
        },
      ],
    });
    expect(mover?.low).toBeGreaterThan(1);
    expect(mover?.sameSources?.ratio).toBeCloseTo(1, 12);
    expect(mover?.verdict).toBe('unclear');
  });
  it('is nothing at all where a period has no papers', () => {
    expect(movers({ papersBefore: 0, papersAfter: 90, themes: [{ before: 0, after: 9 }] })).toEqual([null]);
    expect(movers({ papersBefore: 0, papersAfter: 0, themes: [] })).toEqual([]);
  });
});
