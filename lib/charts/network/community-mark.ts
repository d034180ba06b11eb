import type { Marker } from '../theme-mark';

/** How the themes of one community look. */
export interface CommunityMark {
  /** 0 for the largest community. */
  rank: number;
  /** Colour slot, 1 to 12. */
  slot: number;
  marker: Marker;
}

const MARKERS: readonly Marker[] = ['circle', 'square', 'triangle', 'diamond'];
const SLOTS = 12;

/** The look of the community of this rank: its own colour and marker, so that colour is never alone. */
export function communityMark(rank: number): CommunityMark {
  return { rank, slot: 1 + (rank % SLOTS), marker: MARKERS[rank % MARKERS.length] ?? 'circle' };
}
