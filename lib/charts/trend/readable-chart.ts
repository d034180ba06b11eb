import type { ChartFrame } from '../axis/chart-frame';
import type { ThemeMark } from '../theme-mark';

/** Where one value of a chart stands, in pixels. */
export interface ReadSpot {
  index: number;
  x: number;
  y: number;
  /** The extent of what is drawn where that is more than a point: a layer, a cell. */
  top?: number;
  bottom?: number;
  /** Half the width of a cell. */
  half?: number;
}

/** What a chart over time must say of itself to be read by pointer and keys. */
export interface ReadableChart {
  frame: ChartFrame;
  /** Position of each bucket. */
  xs: number[];
  series: { id: string; name: string; mark: ThemeMark; counts: number[]; points: (ReadSpot | null)[] }[];
}
