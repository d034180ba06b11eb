import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markSpans } from '../../../lib/words/mark-spans';

it('cuts a text at the ends of its spans', () => {
  expect(markSpans('a linear map', [{ theme: 'lin', start: 2, end: 8 }])).toEqual([
    { text: 'a ', themes: [] },
    { text: 'linear', themes: ['lin'] },
    { text: ' map', themes: [] },
  ]);
});

it('gives words under two themes to both', () => {
  const spans = [
    { theme: 'attention', start: 7, end: 16 },
    { theme: 'linear-attention', start: 0, end: 16 },
  ];
  expect(markSpans('linear attention', spans)).toEqual([
    { text: 'linear ', themes: ['linear-attention'] },
    { text: 'attention', themes: ['attention', 'linear-attention'] },
  ]);
});

it('has nothing to cut in an empty text', () => {
  expect(markSpans('', [])).toEqual([]);
});

it('always gives back the whole text, in segments that are not empty', () => {
  const spans = fc.array(
    fc.record({
      theme: fc.constantFrom('a', 'b', 'c'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, list) => {
      const segments = markSpans(text, list);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});
