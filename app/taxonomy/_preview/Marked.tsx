import { markSpans } from '@/lib/words/mark-spans';

/** Gained or lost. */
export type Sign = 'plus' | 'minus';

interface MarkedProps {
  text: string;
  spans: readonly { start: number; end: number }[];
  sign: Sign;
}

/** A text with some of its words marked as gained or lost. */
export function Marked({ text, spans, sign }: MarkedProps) {
  return markSpans(
    text,
    spans.map(({ start, end }) => ({ theme: sign, start, end })),
  ).map(({ text: part, themes }, index) =>
    themes.length === 0 ? (
      part
    ) : (
      <mark key={index} className={sign}>
        {part}
      </mark>
    ),
  );
}
