'use client';

import dynamic from 'next/dynamic';
import type { MultiplesPlotProps } from './MultiplesPlot';

/** Small multiples on a page that may show none: their script comes only where they are shown. */
export const SmallMultiples = dynamic<MultiplesPlotProps>(() =>
  import('./MultiplesPlot').then((file) => file.MultiplesPlot),
);
