import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snippet } from '../../../lib/words/snippet';

it('opens a text that has no span', () => {
  expect(snippet('one two three four', [], 9)).toEqual({ text: 'one two…', spans: [] });
});

it('leaves a short text as it is', () => {
  const spans = [{ theme: 't', start: 4, end: 7 }];
  expect(snippet('one two', spans, 100)).toEqual({ text: 'one two', spans });
});

it('starts at a word shortly before the first span', () => {
  const text = 'alpha beta gamma delta epsilon zeta eta';
  // "epsilon" stands at 23; a third of 18 before it is 17, where "delta" begins.
  expect(snippet(text, [{ theme: 't', start: 23, end: 30 }], 18)).toEqual({
    text: '…delta epsilon zeta…',
    spans: [{ theme: 't', start: 7, end: 14 }],
  });
});

it('cuts through a word that is longer than the piece', () => {
  expect(snippet('one incomprehensibilities', [{ theme: 't', start: 4, end: 8 }], 9)).toEqual({
    text: '…incompreh…',
    spans: [{ theme: 't', start: 1, end: 5 }],
  });
});

it('keeps every span on the words it had', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }), { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 5, max: 60 }),
      (words, pick, length) => {
        const text = words.join(' ');
        const word = words[pick % words.length] ?? '';
        const start = text.indexOf(word);
        const piece = snippet(text, [{ theme: 't', start, end: start + word.length }], length);
        for (const span of piece.spans) expect(piece.text.slice(span.start, span.end)).toBe(word);
      },
    ),
  );
});
