import { formatCount } from '@/lib/charts/format/format-count';

/** What is gained and lost, as `+3 −23`. */
export function Delta({ gained, lost, noun = '' }: { gained: number; lost: number; noun?: string }) {
  if (gained === 0 && lost === 0) return <span className="num">±0 {noun}</span>;
  return (
    <span className="num">
      {gained > 0 && <span className="delta plus">+{formatCount(gained)}</span>}{' '}
      {lost > 0 && <span className="delta minus">−{formatCount(lost)}</span>} {noun}
    </span>
  );
}
