import { expect, it } from 'vitest';
import { shiftText } from '@/app/taxonomy/_preview/shift-text';
import type { PaperShift } from '@/lib/model/taxonomy-answers';

const shift = (papers: number, low = papers, high = papers): PaperShift => ({
  papers,
  low,
  high,
  examples: [],
});

it('says the interval where a sample was read, and how many are shown', () => {
  expect(shiftText({ gained: shift(120, 90, 160), lost: shift(0) })).toBe(
    '120 gained (95% interval 90–160), 0 shown.',
  );
});

it('says both sides, or that there is neither', () => {
  expect(shiftText({ gained: shift(1), lost: shift(2) })).toBe('1 gained, 0 shown; 2 lost, 0 shown.');
  expect(shiftText({ gained: shift(0), lost: shift(0) })).toBe('No paper gained, none lost.');
});
