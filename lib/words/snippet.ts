import type { ThemeSpan } from './mark-spans';

export interface Snippet {
  text: string;
  /** The spans inside, with offsets into `text`. */
  spans: ThemeSpan[];
}

const ELLIPSIS = '…';

/**
 * A piece of a text of about `length` characters around its first span, cut between words, with `…` where
 * something is left out; the opening of the text where there is no span. Spans cut by an end are dropped.
 */
export function snippet(text: string, spans: readonly ThemeSpan[], length: number): Snippet {
  const first = Math.min(text.length, ...spans.map((span) => span.start));
  const lead = spans.length === 0 ? 0 : Math.max(0, first - Math.floor(length / 3));
  const start = lead === 0 ? 0 : wordStart(text, lead, first);
  const end = wordEnd(text, start, start + length);
  const before = start > 0 ? ELLIPSIS : '';
  const after = end < text.length ? ELLIPSIS : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
  };
}

/** The first beginning of a word at or after `at`, but not after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at - 1);
  return space === -1 || space + 1 > latest ? latest : space + 1;
}

/** The last end of a word after `start` and up to `at`; `at` itself inside a word longer than the whole piece. */
function wordEnd(text: string, start: number, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= start ? at : space;
}
