import type { ReadOut } from '@/lib/charts/trend/read-out';

/** The bucket that is read, in one reserved line: each series with value and n of N. */
export function ReadOutLine({ read }: { read: ReadOut }) {
  return (
    <>
      <b>{read.label}</b>
      {read.rows.map((row) => (
        <span key={row.id} className="flex gap-1.5 whitespace-nowrap overflow-hidden">
          <span className="truncate">{row.name}</span> <b>{row.value}</b> {row.of}
        </span>
      ))}
    </>
  );
}
