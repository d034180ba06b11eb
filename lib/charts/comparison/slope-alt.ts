import type { SlopeChart } from './slope-chart';

/** A slope chart in words, its two periods by their labels. */
export function slopeAlt({ lines }: SlopeChart, [before, after]: readonly [string, string]): string {
  const values = lines.map((line) => `${line.after.name} ${line.before.text} to ${line.after.text}`);
  return `Shares in ${before} and ${after}: ${values.join('; ')}`;
}
