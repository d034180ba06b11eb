import { MOST_LINES } from '@/lib/charts/trend/multiples-chart';
import type { TrendsState } from './trends-state';

/** Whether each theme has a panel of its own: as asked, or because one plot would hold too many lines. */
export function inPanels({ form }: Pick<TrendsState, 'form'>, series: number): boolean {
  return series > MOST_LINES || form === 'multiples';
}
