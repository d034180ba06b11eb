import type { Mixes, Ratio } from '../../model/answers';

/** Whether a change is also there within the same sources and venues; `unknown` where none spans both periods. */
export type SourceVerdict = 'holds' | 'unclear' | 'opposite' | 'unknown';

interface Judged {
  sameSources: Ratio | null;
  sameVenues: Ratio | null;
}

/**
 * Whether a change of the corpus could explain a change of a theme: it `holds` when its interval within the
 * same sources lies on the side of 1 to which it changed, and that within the same venues too where the
 * venues of the periods differ. `opposite`: one of them lies on the other side.
 * @param rises which way the theme changed
 */
export function sourceVerdict(
  rises: boolean,
  { sameSources, sameVenues }: Judged,
  mix: Mixes | null,
): SourceVerdict {
  const within = [sameSources, ...(mix?.venue?.differs === true ? [sameVenues] : [])];
  const sides = within.flatMap((same) => (same === null ? [] : [sideOf(same)]));
  const wanted = rises ? 1 : -1;
  if (sides.includes(-wanted)) return 'opposite';
  if (sides.includes(0)) return 'unclear';
  return sides.length < within.length ? 'unknown' : 'holds';
}

function sideOf({ low, high }: Ratio): number {
  return low > 1 ? 1 : high < 1 ? -1 : 0;
}
