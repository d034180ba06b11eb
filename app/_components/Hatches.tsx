import { HatchPatterns } from '@/lib/charts/svg/HatchPatterns';

/** The patterns of all charts of a page. */
export function Hatches() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <HatchPatterns />
    </svg>
  );
}
