import { markerPath } from '@/lib/charts/marker-path';
import { themeMark, type ThemeMark } from '@/lib/charts/theme-mark';

/** A theme as its line looks: colour, dash and marker. */
export function ThemeKey({ mark }: { mark: string | ThemeMark }) {
  const { slot, marker, dash } = typeof mark === 'string' ? themeMark(mark) : mark;
  return (
    <svg className={`theme-mark slot-${slot}`} width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      <path d="M0 5H24" stroke="currentColor" strokeWidth="2" strokeDasharray={dash ?? undefined} />
      <path d={markerPath(marker, 12, 5, 3.4)} fill="currentColor" />
    </svg>
  );
}
