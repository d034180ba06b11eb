import { markerPath } from '@/lib/charts/marker-path';
import { themeMark } from '@/lib/charts/theme-mark';

/** A theme's identity in small: its colour and marker, the same on every page. */
export function ThemeMark({ mark, size = 10 }: { mark: string; size?: number }) {
  const { slot, marker } = themeMark(mark);
  return (
    <svg
      className={`theme-mark slot-${slot}`}
      width={size}
      height={size}
      viewBox="0 0 10 10"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d={markerPath(marker, 5, 5, 3.5)} />
    </svg>
  );
}
