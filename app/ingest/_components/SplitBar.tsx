const FILLS = {
  added: 'fill-seq-7',
  merged: 'fill-seq-5',
  unchanged: 'fill-seq-3',
  rejected: 'fill-down',
} as const;

type Part = keyof typeof FILLS;

/** A dump's records by what became of them; a part of a single record is still to be seen. */
export function SplitBar({ parts }: { parts: Record<Part, number> }) {
  const names = Object.keys(FILLS) as Part[];
  const total = names.reduce((sum, name) => sum + parts[name], 0);
  if (total === 0) return null;
  const ends = names.map((_, index) => names.slice(0, index + 1).reduce((sum, name) => sum + parts[name], 0));
  return (
    <svg
      width="100%"
      height="12"
      className="block rounded-sm"
      role="img"
      aria-label={names.map((name) => `${parts[name]} ${name}`).join(', ')}
    >
      {names.map((name, index) => {
        const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
        if (parts[name] === 0) return null;
        // Drawn from right to left by the end of each part, so the least part keeps 3 px at the right of its place.
        return (
          <svg
            key={name}
            x={`${(100 * start) / total}%`}
            width={`${(100 * parts[name]) / total}%`}
            height="12"
            overflow="visible"
          >
            <rect className={FILLS[name]} width="100%" height="12" />
            <rect className={FILLS[name]} x={name === 'rejected' ? -3 : 0} width="3" height="12" />
          </svg>
        );
      })}
    </svg>
  );
}
