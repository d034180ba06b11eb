import type { ReadOut } from '@/lib/charts/read-out';

interface ReadOutTipProps {
  read: ReadOut;
  /** Colour slot by series. */
  slots: ReadonlyMap<string, number>;
  hot: string | null;
  /** The side of the plot that the pointer is not on. */
  side: 'left' | 'right';
}

/** The bucket that is read, with intervals, beside the pointer; hidden from screen readers, which have the line. */
export function ReadOutTip({ read, slots, hot, side }: ReadOutTipProps) {
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
