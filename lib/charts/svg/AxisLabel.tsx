interface AxisLabelProps {
  x: number;
  y: number;
  anchor: 'middle' | 'end';
  children: string;
}

/** A label on an axis. */
export function AxisLabel({ x, y, anchor, children }: AxisLabelProps) {
  return (
    <text className="ax" x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}
