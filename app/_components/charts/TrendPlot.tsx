'use client';

import dynamic from 'next/dynamic';
import type { ReadableTrendProps } from './ReadableTrend';

/** A chart over time on a page that may show none: its script comes only where it is shown. */
export const TrendPlot = dynamic<ReadableTrendProps>(() =>
  import('./ReadableTrend').then((file) => file.ReadableTrend),
);
