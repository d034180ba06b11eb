import type { Measure } from '../../model/measure';
import { nameWidth } from '../format/fit-name';
import type { NamedSeries } from '../trend/named-series';
import { valueText } from '../format/value-text';

/** From the plot's right edge to a direct label's first letter. */
export const LABEL_REACH = 16;

/** Room that the direct labels of these series want at the right of the plot, in pixels. */
export function labelRoom(series: readonly Pick<NamedSeries, 'name' | 'values'>[], measure: Measure): number {
  const widths = series.map(({ name, values }) => {
    const last = values.findLast((value) => value !== null) ?? null;
    return nameWidth(name) + nameWidth(valueText(last, measure)) + 5;
  });
  return LABEL_REACH + Math.max(0, ...widths);
}
