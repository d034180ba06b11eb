export interface SplitPart {
  label: string;
  count: number;
  /** Tailwind fill class, e.g. `fill-seq-7`. */
  fill: string;
}

const GAP = 0.4;

/** A whole by its parts; one of a single record is still to be seen. */
export function SplitBar({ parts }: { parts: SplitPart[] }) {
  const there = parts.filter((part) => part.count > 0);
  const total = there.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return null;
  // No part is narrower than 1 %; the others give way in proportion.
  const widths = there.map((part) => Math.max(1, (100 * part.count) / total));
  const sum = widths.reduce((all, width) => all + width, 0);
  const scale = (100 - GAP * (there.length - 1)) / sum;
  const starts = widths.map(
    (_, index) => widths.slice(0, index).reduce((all, width) => all + width, 0) * scale + GAP * index,
  );
  return (
    <svg
      width="100%"
      height="12"
      className="block"
      role="img"
      aria-label={parts.map((part) => `${part.count} ${part.label}`).join(', ')}
    >
      {there.map((part, index) => (
        <rect
          key={part.label}
          className={part.fill}
          x={`${starts[index]?.toFixed(3)}%`}
          width={`${((widths[index] ?? 0) * scale).toFixed(3)}%`}
          height="12"
          rx="2"
        />
      ))}
    </svg>
  );
}
