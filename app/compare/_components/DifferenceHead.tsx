import type { DifferenceScale } from '@/lib/charts/axis/difference-scale';
import { periodLabel } from '@/lib/charts/format/period-label';
import type { Period } from '@/lib/model/answers';

interface DifferenceHeadProps {
  scale: DifferenceScale;
  before: Period;
  after: Period;
  /** The ratio within is by venue. */
  venues: boolean;
}

/** Column heads of a comparison, with the scale of the differences over their column. */
export function DifferenceHead({ scale, before, after, venues }: DifferenceHeadProps) {
  return (
    <tr>
      <th scope="col">Theme</th>
      <th scope="col" className="r hide-s">
        {periodLabel(before)}
      </th>
      <th scope="col" className="r hide-s">
        {periodLabel(after)}
      </th>
      <th scope="col" className="difference-cell">
        <span className="sr-only">Difference with interval</span>
        <svg className="ch" width="100%" height="14" aria-hidden="true">
          {scale.ticks.map((tick, i) => (
            <text
              key={tick.label}
              className={i === 0 || i === scale.ticks.length - 1 || tick.label === '0' ? 's' : 's hide-s'}
              x={`${100 * tick.at}%`}
              y="11"
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))}
        </svg>
      </th>
      <th scope="col" className="r">
        Points
      </th>
      <th scope="col" className="r hide-s">
        z
      </th>
      <th scope="col" className="r">
        q
      </th>
      <th scope="col" className="hide-s">
        Same {venues ? 'venues' : 'sources'}
      </th>
    </tr>
  );
}
