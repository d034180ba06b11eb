import { describe, expect, it } from 'vitest';
import { parseDate, trailerPart } from '../../../../../lib/ingest/formats/papers-page/trailer';

describe('parseDate', () => {
  it.each([
    ['Jun 18, 2020', '2020-06-18', 'Jun 18, 2020'],
    ['Apr 3, 2025 1', '2025-04-03', 'Apr 3, 2025'],
    ['Jan 2', '--01-02', 'Jan 2'],
    ['May 29 3', '--05-29', 'May 29'],
    ['Published on Oct 4, 2026', '2026-10-04', 'Published on Oct 4, 2026'],
    ['September 9, 2024 -', '2024-09-09', 'September 9, 2024'],
    ['Feb 29, 2024', '2024-02-29', 'Feb 29, 2024'],
  ])('reads %s', (text, value, words) => {
    expect(parseDate(text)).toEqual({ value, basis: 'first-version', text: words });
  });

  it.each([
    'Feb 30',
    'Feb 29, 2023',
    'Jun 31, 2020',
    'Jan 0',
    'May',
    'Mayor 3',
    'Jan 2 and more',
    '2020-06-18',
  ])('reads no date in %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('trailerPart', () => {
  it('reads authors, with whatever bullet', () => {
    for (const text of ['• 7 authors', '7 authors', '- 7 authors', '* 7 authors', '· 7 authors'])
      expect(trailerPart(text)?.authorCount).toBe(7);
    expect(trailerPart('1 author')?.authorCount).toBe(1);
  });

  it('reads a whole trailer in one line', () => {
    expect(trailerPart('Kandinsky Lab · Published on Oct 4, 2026')).toEqual({
      authorCount: null,
      date: { value: '2026-10-04', basis: 'first-version', text: 'Published on Oct 4, 2026' },
      words: 'Kandinsky Lab',
      dotted: true,
    });
    expect(trailerPart('7 authors · Jun 18, 2020 · 3 comments')?.date?.value).toBe('2020-06-18');
  });

  it('is no sentence and no title', () => {
    for (const text of [
      'Seven authors wrote this',
      'A · B',
      'In Jan 2 of 7 authors agreed',
      'Jan 2: a survey',
    ])
      expect(trailerPart(text)).toBeNull();
  });
});
