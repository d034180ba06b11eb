import type { PairMeasure } from '../matrix/pair-measure';

const LIFT_ENDS = ['⅛', '⅓', '⅔', '', '', '×1.7', '×3.5', '×8'];
const NPMI_ENDS = ['−.3', '−.15', '−.06', '', '', '+.08', '+.18', '+.3'];

/** Room that the scale takes, in pixels. */
export const SCALE_SIZE = { width: 356, height: 34 };

/** The colour scale of a matrix, and what hatching means. */
export function MatrixScale({ measure }: { measure: PairMeasure }) {
  const diverging = measure === 'lift' || measure === 'npmi';
  const steps = diverging ? 9 : 8;
  const ends = measure === 'lift' ? LIFT_ENDS : measure === 'npmi' ? NPMI_ENDS : [];
  return (
    <>
      {Array.from({ length: steps }, (_, i) => (
        <rect
          key={i}
          className={`heat ${diverging ? 'div' : 'seq'}-${i + 1}`}
          x={4 + 28 * i}
          y="2"
          width="27"
          height="12"
          rx="2"
        />
      ))}
      {ends.map((end, i) => (
        <text key={i} className="s" x={32 + 28 * i} y="28" textAnchor="middle">
          {end}
        </text>
      ))}
      {diverging ? (
        <text className="s" x="130" y="28" textAnchor="middle">
          chance
        </text>
      ) : (
        <>
          <text className="s" x="4" y="28">
            few
          </text>
          <text className="s" x="228" y="28" textAnchor="end">
            most
          </text>
        </>
      )}
      <rect className="heat mask" x="276" y="2" width="27" height="12" rx="2" />
      <text className="s" x="308" y="12">
        unclear
      </text>
    </>
  );
}
