import { describe, expect, it } from 'vitest';
import { texEscape } from '@/lib/exports/papers/tex-escape';

describe('text for TeX', () => {
  it.each([
    ['50% of A_B & C#', '50\\% of A\\_B \\& C\\#'],
    ['a -- b', 'a -{}- b'],
    ['of $x_{i}$ here', 'of $x_{i}$ here'],
    ['cost $5 {', 'cost \\$5 \\textbraceleft{}'],
    ['C:\\x ~ ^', 'C:\\textbackslash{}x \\textasciitilde{} \\textasciicircum{}'],
  ])('%s is written %s', (text, written) => {
    expect(texEscape(text)).toBe(written);
  });
});
