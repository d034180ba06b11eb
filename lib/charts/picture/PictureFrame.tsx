import type { ReactNode } from 'react';
import { HatchPatterns } from '../svg/HatchPatterns';

/** Fonts of the pages; a picture brings none of its own. */
const FONTS =
  "Inter, ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

interface TextLine {
  text: string;
  y: number;
}

interface PictureFrameProps {
  /** Of the picture as it is shown, and of what it is drawn in. */
  shown: { width: number; height: number };
  drawn: { width: number; height: number };
  alt: string;
  /** Filled with the colour of the page's surface. */
  ground: boolean;
  left: number;
  lines: Record<'title' | 'sub' | 'notes' | 'link', TextLine[]>;
  plotTop: number;
  children: ReactNode;
}

const LOOKS = {
  title: { fontSize: 21, fontWeight: 600, fill: 'var(--color-ink)' },
  sub: { fontSize: 13, fill: 'var(--color-ink-2)' },
  notes: { fontSize: 12, fill: 'var(--color-ink-3)' },
  link: { fontSize: 11, fill: 'var(--color-ink-3)' },
};

/** A picture that stands alone: title, subtitle, plot, what is said under it, and its address. */
export function PictureFrame({
  shown,
  drawn,
  alt,
  ground,
  left,
  lines,
  plotTop,
  children,
}: PictureFrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={shown.width}
      height={shown.height}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="img"
      aria-label={alt}
      fontFamily={FONTS}
    >
      <title>{alt}</title>
      <HatchPatterns />
      {ground && <rect width={drawn.width} height={drawn.height} fill="var(--color-surface)" />}
      {Object.entries(LOOKS).map(([part, look]) =>
        lines[part as keyof typeof LOOKS].map(({ text, y }) => (
          <text key={y} x={left} y={y} {...look}>
            {text}
          </text>
        )),
      )}
      <g transform={`translate(${left} ${plotTop})`}>{children}</g>
    </svg>
  );
}
