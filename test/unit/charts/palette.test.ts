import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../lib/charts/palette';

type Rgb = readonly [number, number, number];

// sRGB transfer function (IEC 61966-2-1).
const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

// Relative luminance and contrast ratio, WCAG 2.2.
const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

// Machado, Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision
// Deficiency", IEEE TVCG 15, 2009: severity 1, in linear RGB.
const SIGHT: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamp = (value: number) => Math.min(1, Math.max(0, value));

// OKLab (Björn Ottosson, 2020).
const oklab = (rgb: Rgb): Rgb => {
  const lms: Rgb = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
};

const leastDifference = (hexes: string[], sight: readonly [Rgb, Rgb, Rgb]) => {
  const seen = hexes.map((hex) => {
    const rgb = linear(hex);
    return oklab([clamp(dot(sight[0], rgb)), clamp(dot(sight[1], rgb)), clamp(dot(sight[2], rgb))]);
  });
  const pairs = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return 100 * Math.min(...pairs);
};

describe('PALETTE', () => {
  it('measures contrast as WCAG does: black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });

  for (const scheme of ['light', 'dark'] as const) {
    const { surface, slots } = PALETTE[scheme];

    it(`has twelve colours in the ${scheme} scheme`, () => {
      expect(slots).toHaveLength(12);
    });

    it(`keeps every ${scheme} line at 3:1 and every label at 4.5:1 on the surface`, () => {
      for (const slot of slots) {
        expect(contrast(slot.mark, surface), slot.mark).toBeGreaterThanOrEqual(3);
        expect(contrast(slot.text, surface), slot.text).toBeGreaterThanOrEqual(4.5);
      }
    });

    for (const [name, matrix] of Object.entries(SIGHT))
      it(`keeps any two ${scheme} colours 7 apart, the first six 9, as seen with ${name}`, () => {
        const marks = slots.map((slot) => slot.mark);
        expect(leastDifference(marks, matrix)).toBeGreaterThanOrEqual(7);
        expect(leastDifference(marks.slice(0, 6), matrix)).toBeGreaterThanOrEqual(9);
      });
  }
});
