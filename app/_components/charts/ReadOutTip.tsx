import type { ReadableChart } from '@/lib/charts/trend/readable-chart';
import type { ReadOut } from '@/lib/charts/trend/read-out';
import { WIDE_FROM } from '@/lib/charts/trend/trend-frames';
import type { Reading } from './move-reading';

interface ReadOutTipProps {
  chart: ReadableChart;
  read: ReadOut;
  reading: Reading;
}

/**
 * The bucket that is read, with intervals, on the side of the plot that the pointer is not on. Narrow
 * charts have no room for it, and screen readers have the line.
 */
export function ReadOutTip({ chart, read, reading }: ReadOutTipProps) {
  if (chart.frame.width < WIDE_FROM) return null;
  const hot = reading.id;
  const side = (chart.xs[reading.index] ?? 0) > chart.frame.width / 2 ? 'left' : 'right';
  const slots = new Map(chart.series.map((one) => [one.id, one.mark.slot]));
  const rows = read.rows.toSorted((a, b) => Number(b.id === hot) - Number(a.id === hot));
  return (
    <div className={`tip tip-${side}`} aria-hidden="true">
      <div className="mb-1 flex justify-between gap-4">
        <b>{read.label}</b>
        <span className="text-ink-3">{read.papers}</span>
      </div>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.id === hot ? 'hot' : undefined}>
              <td>
                <span className={`tip-key slot-${slots.get(row.id) ?? 12}`} />
                {row.name}
              </td>
              <td>{row.value}</td>
              <td className="quiet">{row.interval ?? ''}</td>
              <td className="quiet">{row.of}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
