/** The patterns that charts fill with: `#hatch` for what is not over, `#mask` for what is left out. */
export function HatchPatterns() {
  return (
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--color-surface)" />
        <path d="M0 0V5" stroke="var(--color-muted-mark)" strokeWidth="2" />
      </pattern>
      <pattern id="mask" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" stroke="var(--color-line)" strokeWidth="1.4" />
      </pattern>
    </defs>
  );
}
