import { describe, expect, it } from 'vitest';
import { axisNotes } from '../../../../lib/charts/axis/axis-notes';

const axis = {
  bucket: 'year' as const,
  buckets: ['2025-01-01', '2026-01-01'],
  papers: [5282, 4049],
  incomplete: ['2026-01-01'],
  cut: [] as string[],
  undated: 134,
};

describe('axisNotes', () => {
  it('says what is drawn, what is not, and what is not over', () => {
    expect(
      axisNotes(
        axis,
        [
          { name: 'GANs', undated: 3 },
          { name: 'RAG', undated: 0 },
        ],
        '2026-08-18',
      ),
    ).toEqual([
      '9,331 papers of 2025 to 2026, dated to the year or finer.',
      'Not drawn: 134 undated papers, 3 with GANs.',
      '2026 is not over: the data reach 18 Aug 2026.',
    ]);
  });

  it('says what the range cuts, and leaves out what there is none of', () => {
    const cut = { ...axis, incomplete: [], cut: ['2025-01-01', '2026-01-01'], undated: 0 };
    expect(axisNotes(cut, [], null).slice(1)).toEqual(['2025 and 2026 are cut by the range.']);
  });

  it('says when none of the undated has a theme, and when nothing can be drawn', () => {
    const none = { ...axis, buckets: [], papers: [], incomplete: [], undated: 1 };
    expect(axisNotes(none, [{ name: 'GANs', undated: 0 }], null)).toEqual([
      'No paper here is dated finely enough to be drawn.',
      'Not drawn: 1 undated paper, none with these themes.',
    ]);
  });
});
