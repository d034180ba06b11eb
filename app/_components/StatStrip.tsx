import type { ReactNode } from 'react';

export interface Stat {
  label: string;
  /** Null is shown as a dash; say the reason in `note`. */
  value: ReactNode | null;
  note?: ReactNode;
}

const COLUMNS: Record<number, string> = { 4: 'stats-4', 5: 'stats-5', 6: 'stats-6' };

/** A row of numbers, each with what it counts. */
export function StatStrip({ stats }: { stats: Stat[] }) {
  return (
    <dl className={`stats ${COLUMNS[stats.length] ?? ''}`}>
      {stats.map((stat) => (
        <div key={stat.label}>
          <dt>{stat.label}</dt>
          <dd>
            {stat.value ?? '–'}
            {stat.note !== undefined && <small>{stat.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
