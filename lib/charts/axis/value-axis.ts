import type { Measure } from '../../model/measure';
import { valueText } from '../format/value-text';

/** The vertical axis: its ends, its ticks and how a value becomes a height. */
export interface ValueAxis {
  low: number;
  high: number;
  log: boolean;
  ticks: { value: number; label: string }[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Chooses the axis of a measure. Shares, counts and cumulative counts start at 0 and end on a tick
 * at or above the largest value; three to six gridlines. A share never goes beyond 1, a count
 * never has broken ticks. An index is logarithmic by powers of two around 100, so that a doubling
 * and a halving look alike; what is 0 there stands on the lower edge.
 *
 * @param values - what must be in view: values, and the interval ends that are worth the room.
 * @param stacked - the values are sums, so that shares may go beyond 1.
 */
export function valueAxis(values: readonly number[], measure: Measure, stacked = false): ValueAxis {
  return measure === 'index' ? indexAxis(values) : linearAxis(values, measure, stacked);
}

function linearAxis(values: readonly number[], measure: Measure, stacked: boolean): ValueAxis {
  const largest = Math.max(0, ...values) || (measure === 'share' ? 0.01 : 1);
  const step = niceStep(largest / 5, measure === 'share' ? 0 : 1);
  const steps = Math.ceil(largest / step - 1e-9);
  const full = measure === 'share' && !stacked ? Math.round(1 / step) : Infinity;
  const count = Math.min(Math.max(steps, 1), Math.max(full, 1));
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const value = i * step;
    return { value, label: i === 0 ? '0' : tickText(value, measure) };
  });
  return { low: 0, high: count * step, log: false, ticks };
}

function niceStep(rough: number, least: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10) * power;
  if (step < least) return least;
  return least === 1 ? Math.ceil(step) : step;
}

function tickText(value: number, measure: Measure): string {
  if (measure !== 'share') return valueText(value, measure);
  return `${Number((100 * value).toPrecision(6))}%`;
}

function indexAxis(values: readonly number[]): ValueAxis {
  const positive = values.filter((value) => value > 0);
  const lowest = Math.min(100, ...positive);
  const highest = Math.max(100, ...positive);
  let first = Math.floor(Math.log2(lowest / 100) - 1e-9);
  const last = Math.max(Math.ceil(Math.log2(highest / 100) - 1e-9), first + 2);
  first = Math.min(first, -1);
  const every = Math.ceil((last - first) / 6);
  const ticks = [];
  for (let power = first; power <= last; power += 1)
    if (power % every === 0) {
      const value = 100 * 2 ** power;
      ticks.push({ value, label: value >= 1 ? valueText(value, 'index') : value.toPrecision(1) });
    }
  return { low: 100 * 2 ** first, high: 100 * 2 ** last, log: true, ticks };
}
