/** A stretch of text that one theme explains: offsets in UTF-16 units, end excluded. */
export interface ThemeSpan {
  theme: string;
  start: number;
  end: number;
}

/** A stretch of text under the same themes throughout. */
export interface Segment {
  text: string;
  /** In the order in which the spans name them; empty between the spans. */
  themes: string[];
}

/**
 * Cuts a text at the ends of its spans, which may overlap and nest: the segments in order, none empty,
 * together the text. What lies outside the text is left out.
 */
export function markSpans(text: string, spans: readonly ThemeSpan[]): Segment[] {
  const inside = spans.map((span) => ({
    ...span,
    start: Math.max(0, span.start),
    end: Math.min(text.length, span.end),
  }));
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = inside.filter((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), themes: [...new Set(over.map((span) => span.theme))] };
  });
}
