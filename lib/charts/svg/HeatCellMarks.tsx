import type { HeatChart } from '../trend/heat-chart';

/** How much smaller, at each side, a cell of few papers is. */
const FEW = 3.5;

/** One cell: filled, smaller where few papers stand behind it, hatched without data, dashed where not over. */
export function HeatCellMarks({ cell }: { cell: HeatChart['series'][number]['points'][number] }) {
  const { x, half, top, bottom, look, step, text } = cell;
  const place = { x: x - half, y: top, width: 2 * half, height: bottom - top, rx: Math.min(2, half) };
  const inset = Math.min(FEW, half * 0.4);
  const inner = {
    ...place,
    x: place.x + inset,
    y: top + inset,
    width: 2 * (half - inset),
    height: place.height - 2 * inset,
  };
  const tone = step === 0 ? '' : ` seq-${step}`;
  return (
    <>
      {look === 'none' && <rect className="heat mask" {...place} />}
      {look === 'zero' && <rect className="heat zero-cell" {...place} />}
      {look === 'full' && <rect className={`heat${tone}`} {...place} />}
      {look === 'few' && <rect className={`heat${tone}`} {...inner} />}
      {cell.open && <rect className="heat-open" {...place} />}
      {cell.burst && <path className="heat-burst" d={`M${place.x} ${bottom - 1.5}H${x + half}`} />}
      {text !== null && (
        <text className={`cell-text${tone}`} x={x} y={(top + bottom) / 2 + 4} textAnchor="middle">
          {text}
        </text>
      )}
    </>
  );
}
