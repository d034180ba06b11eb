import type { PlotForm } from './draw-trend';
import type { TrendForm } from './trend-form';

/** Up to this many lines can be told apart in one plot; more get a panel each. */
const MOST_LINES = 6;

/**
 * The plot that a form comes to; null for a panel each: as asked, or because one plot would hold too many lines.
 * Places and cells can hold more.
 */
export function plotForm(form: TrendForm, series: number): PlotForm | null {
  if (form === 'multiples') return null;
  if (form === 'lines' && series > MOST_LINES) return null;
  return form;
}
