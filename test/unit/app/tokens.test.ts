import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../app/_styles/tokens.css', import.meta.url), 'utf8');

function token(name: string): { light: string; dark: string } {
  const match = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  return { light: match?.[1] ?? 'missing', dark: match?.[2] ?? 'missing' };
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('the tokens of the style sheet', () => {
  it.each([
    ['ink', 'surface'],
    ['ink-2', 'surface'],
    ['ink-3', 'surface'],
    ['ink-3', 'bg'],
    ['ink-3', 'sunken'],
    ['accent', 'surface'],
    ['accent', 'accent-wash'],
    ['on-accent', 'accent'],
    ['up', 'surface'],
    ['down', 'surface'],
    ['ok', 'ok-wash'],
    ['warn', 'warn-wash'],
    ['error', 'error-wash'],
    ['error', 'surface'],
  ])('give %s on %s a contrast of 4.5 or more in both schemes', (text, ground) => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(token(text)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['control-line', 'axis', 'muted-mark', 'focus'])('give %s a contrast of 3 or more', (mark) => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(token(mark)[scheme], token('surface')[scheme])).toBeGreaterThanOrEqual(3);
    }
  });
});
