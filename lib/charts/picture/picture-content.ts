import type { ReactNode } from 'react';

/** A drawing of its own size, its corner at 0 0. */
export interface Plot {
  width: number;
  height: number;
  marks: ReactNode;
}

/** What a chart shows and says, on the page, in a picture and where it is embedded. */
export interface PictureContent {
  title: string;
  /** Measure, bucket, filter, what the band is. */
  sub: string;
  /** Papers counted, undated, not over. */
  notes: string[];
  /** The chart in words. */
  alt: string;
  /** What was left open and the answer chose, by parameter: the themes drawn, the periods. */
  chosen?: Record<string, unknown>;
  /** Draws for a box: `width` is kept where the form allows, `height` where it is not null. */
  plot(width: number, height: number | null): Plot;
}
