export interface SegmentSize {
  id: number;
  papers: number;
  /** Those of them that left. */
  gone: number;
}

/** A segment is folded in while it is at most this many times as large as what it comes to. */
const RATIO = 2;

/**
 * Which segments are written anew together with `papers` new ones: the smallest first, while each is no
 * larger than twice what has come together so far and all stays within `most`; and those that most of their
 * papers have left. So the segments stay few, each more than twice as large as all smaller ones together,
 * and a paper is indexed about as often as its corpus doubles.
 */
export function foldedSegments(segments: readonly SegmentSize[], papers: number, most: number): number[] {
  const folded: number[] = [];
  let together = papers;
  for (const { id, papers: all, gone } of segments.toSorted(
    (a, b) => a.papers - a.gone - (b.papers - b.gone),
  )) {
    const live = all - gone;
    if (together + live > most) break;
    if (live > RATIO * together && gone * 2 < all) continue;
    folded.push(id);
    together += live;
  }
  return folded;
}
