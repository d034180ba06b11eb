import { formatCount } from '@/lib/charts/format/format-count';
import { formatInterval } from '@/lib/charts/format/format-interval';
import { formatShare } from '@/lib/charts/format/format-share';
import type { Precision } from '@/lib/model/quality';
import { PageLink } from '../../_components/PageLink';
import { StillTable } from '../../_components/still/StillTable';

interface PrecisionTableProps {
  /** What a row is: `Theme`, `Year`. */
  of: string;
  rows: readonly (Precision & { name: string; href?: string })[];
}

/** Precision with its interval, a row each; those that were not judged yet are grey and last. */
export function PrecisionTable({ of, rows }: PrecisionTableProps) {
  const ordered = rows.toSorted((a, b) => Number(a.precision === null) - Number(b.precision === null));
  return (
    <StillTable
      caption={`Precision by ${of.toLowerCase()}`}
      head={
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className="r">
            Right
          </th>
          <th scope="col" className="r">
            Precision, interval
          </th>
          <th scope="col" className="r hide-s">
            Unsure
          </th>
          <th scope="col" className="r hide-s">
            Drawn
          </th>
        </tr>
      }
    >
      {ordered.map(({ name, href, items, yes, no, unsure, precision, low, high }) => (
        <tr key={name} className={precision === null ? 'dim' : undefined}>
          <td>
            {href === undefined ? (
              name
            ) : (
              <PageLink className="t" href={href}>
                {name}
              </PageLink>
            )}
          </td>
          <td className="r">
            {precision === null ? '–' : `${formatCount(yes)} of ${formatCount(yes + no)}`}
          </td>
          <td className="r">
            {precision === null || low === null || high === null ? (
              'not judged'
            ) : (
              <>
                <b className="font-semibold">{formatShare(precision)}</b>{' '}
                <span className="text-xs text-ink-3">{formatInterval(low, high)}</span>
              </>
            )}
          </td>
          <td className="r hide-s">{formatCount(unsure)}</td>
          <td className="r hide-s">{formatCount(items)}</td>
        </tr>
      ))}
    </StillTable>
  );
}
