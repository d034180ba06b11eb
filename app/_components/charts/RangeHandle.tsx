import type { KeyboardEvent } from 'react';

interface RangeHandleProps {
  part: 'first' | 'last';
  label: string;
  /** Place of the bucket, and the places it can go to. */
  now: number;
  low: number;
  high: number;
  /** The bucket as it is called. */
  words: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One end of the range: a slider. */
export function RangeHandle({ part, label, now, low, high, words, onKeyDown }: RangeHandleProps) {
  return (
    <span
      className={`brush-handle brush-${part}`}
      data-part={part}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={now}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
    />
  );
}
