import type { ReadOut } from '@/lib/charts/read-out';

/** The bucket that is read, in one reserved line: each series with value and n of N. */
export function ReadOutLine({ read }: { read: ReadOut }) {
  return (
    <>
      <b>{read.label}</b>
      {read.rows.map((row) => (
        <span key={row.id} className="whitespace-nowrap">
          {row.name} <b>{row.value}</b> {row.of}
        </span>
      ))}
    </>
  );
}
