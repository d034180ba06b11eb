import type { ReactNode } from 'react';
import type { Plot } from './picture-content';

/** Beyond this the text of a drawing would be larger than that around it. */
const MOST = 1.5;

/** A drawing of one size as large as a box allows, up to half as large again. */
export function scaledPlot(size: { width: number; height: number }, marks: ReactNode, width: number): Plot {
  const scale = Math.round(100 * Math.min(MOST, width / size.width)) / 100;
  return {
    width: size.width * scale,
    height: size.height * scale,
    marks: <g transform={`scale(${scale})`}>{marks}</g>,
  };
}
