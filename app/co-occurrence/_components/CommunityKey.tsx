import { markerPath } from '@/lib/charts/marker-path';
import type { NetworkDrawing } from '@/lib/charts/network/draw-network';

const NAMED = 3;

/** The communities of a network: colour, shape, and the themes with most papers. */
export function CommunityKey({ communities }: Pick<NetworkDrawing, 'communities'>) {
  return (
    <ul className="mix-key mb-2">
      {communities.map(({ mark, names }) => (
        <li key={mark.rank}>
          <svg
            className={`theme-mark slot-${mark.slot}`}
            width="12"
            height="12"
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <path d={markerPath(mark.marker, 6, 6, 4.2)} fill="currentColor" />
          </svg>
          {names.slice(0, NAMED).join(', ')}
          {names.length > NAMED && <span className="num text-ink-3"> +{names.length - NAMED}</span>}
        </li>
      ))}
    </ul>
  );
}
