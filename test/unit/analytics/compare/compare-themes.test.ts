import { describe, expect, it } from 'vitest';
import { compareThemes } from '@/lib/analytics/compare/compare-themes';
import { logOdds } from '@/lib/analytics/compare/log-odds';
import { twoSidedP } from '@/lib/analytics/distribution/two-sided-p';

describe('compareThemes', () => {
  it('stands positive for more after than before, in every number', () => {
    const [theme] = compareThemes({ papersBefore: 80, papersAfter: 70, themes: [{ before: 48, after: 56 }] });
    expect([theme?.shareBefore, theme?.shareAfter]).toEqual([0.6, 0.8]);
    // Newcombe 1998, Statistics in Medicine 17:873, table II: 56/70 − 48/80.
    expect(theme?.difference?.value).toBeCloseTo(0.2, 12);
    expect(theme?.difference?.low).toBeCloseTo(0.0524, 4);
    expect(theme?.difference?.high).toBeCloseTo(0.3339, 4);
    expect(theme?.ratio).toBeCloseTo(56.5 / 70.5 / (48.5 / 80.5), 12);
    expect(theme?.z).toBe(logOdds(56, 70, 48, 80)?.z);
    expect(theme?.z).toBeGreaterThan(0);
    expect(theme?.p).toBe(twoSidedP(theme?.z ?? NaN));
    expect(theme?.q).toBe(theme?.p);
  });
  it('leaves themes without papers out and gives neither ratio nor q to those of fewer than 5', () => {
    const answers = compareThemes({
      papersBefore: 100,
      papersAfter: 100,
      themes: [
        { before: 0, after: 0 },
        { before: 1, after: 3 },
        { before: 10, after: 30 },
        { before: 10, after: 11 },
      ],
    });
    expect(answers[0]).toBeNull();
    expect([answers[1]?.q, answers[1]?.ratio]).toEqual([null, null]);
    expect(answers[2]?.ratio).toBeCloseTo(30.5 / 10.5, 12);
    // Two tests: the smaller p doubles, the larger stays.
    expect(answers[2]?.q).toBeCloseTo(2 * (answers[2]?.p ?? NaN), 12);
    expect(answers[3]?.q).toBe(answers[3]?.p);
  });
  it('says nothing of shares where a period has no papers', () => {
    const [theme] = compareThemes({ papersBefore: 0, papersAfter: 50, themes: [{ before: 0, after: 9 }] });
    expect(theme).toMatchObject({ shareBefore: null, shareAfter: 0.18, ratio: null, difference: null });
    expect(theme?.z).toBeCloseTo(0, 12);
  });
  it('sees no difference where every paper has the theme', () => {
    const [theme] = compareThemes({ papersBefore: 9, papersAfter: 50, themes: [{ before: 9, after: 50 }] });
    expect(theme).toMatchObject({ z: 0, p: 1, q: 1 });
  });
});
