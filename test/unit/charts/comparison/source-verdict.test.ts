import { describe, expect, it } from 'vitest';
import { sourceVerdict } from '../../../../lib/charts/comparison/source-verdict';

const grew = { ratio: 2, low: 1.5, high: 3 };
const same = { ratio: 1, low: 0.8, high: 1.3 };
const fell = { ratio: 0.5, low: 0.3, high: 0.8 };
const mix = (differs: boolean) => ({
  source: null,
  venue: { distance: 0.5, chance: 0.1, differs, parts: [] },
});

describe('sourceVerdict', () => {
  it('holds where the interval within the same sources lies on the same side', () => {
    expect(sourceVerdict(true, { sameSources: grew, sameVenues: null }, null)).toBe('holds');
    expect(sourceVerdict(false, { sameSources: fell, sameVenues: null }, mix(false))).toBe('holds');
    expect(sourceVerdict(true, { sameSources: same, sameVenues: null }, null)).toBe('unclear');
    expect(sourceVerdict(true, { sameSources: fell, sameVenues: null }, null)).toBe('opposite');
  });

  it('asks the venues too where they differ between the periods', () => {
    expect(sourceVerdict(true, { sameSources: grew, sameVenues: grew }, mix(true))).toBe('holds');
    expect(sourceVerdict(true, { sameSources: grew, sameVenues: same }, mix(true))).toBe('unclear');
    expect(sourceVerdict(true, { sameSources: grew, sameVenues: fell }, mix(true))).toBe('opposite');
  });

  it('is unknown where no source, or no venue, spans both periods', () => {
    expect(sourceVerdict(true, { sameSources: null, sameVenues: null }, null)).toBe('unknown');
    expect(sourceVerdict(true, { sameSources: grew, sameVenues: null }, mix(true))).toBe('unknown');
    expect(sourceVerdict(true, { sameSources: same, sameVenues: null }, mix(true))).toBe('unclear');
  });
});
