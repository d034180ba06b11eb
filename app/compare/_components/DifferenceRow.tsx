import { PageLink } from '../../_components/PageLink';
import type { ComparisonRow } from '@/lib/charts/comparison/comparison-groups';
import type { SourceVerdict } from '@/lib/charts/comparison/source-verdict';
import type { DifferenceScale } from '@/lib/charts/axis/difference-scale';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatPoints } from '@/lib/charts/format/format-points';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatShare } from '@/lib/charts/format/format-share';
import { formatSigned } from '@/lib/charts/format/format-signed';
import type { Period } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { Badge } from '../../_components/Badge';
import { DifferenceBar } from '../../_components/charts/DifferenceBar';
import { papersHref } from '../../_components/charts/papers-href';
import { queryHref } from '../../_components/query-href';
import { Icon } from '../../_components/Icon';

interface DifferenceRowProps {
  row: ComparisonRow;
  scale: DifferenceScale;
  before: Period;
  after: Period;
  filter: Filter;
  /** Without a clear change. */
  dim?: boolean;
}

/** One theme in two periods: shares with their papers, the difference with its interval, z, q, same sources. */
export function DifferenceRow({ row, scale, before, after, filter, dim = false }: DifferenceRowProps) {
  return (
    <tr className={dim ? 'dim' : undefined}>
      <td>
        <PageLink className="t" href={queryHref('/trends', { themes: row.id })}>
          {row.name}
        </PageLink>
      </td>
      <ShareCell share={row.shareBefore} count={row.before} href={papersHref(filter, [row.id], before)} />
      <ShareCell share={row.shareAfter} count={row.after} href={papersHref(filter, [row.id], after)} />
      <td className="difference-cell">
        <DifferenceBar difference={row.difference} scale={scale} dim={dim} />
      </td>
      <td className={dim ? 'r' : 'r font-semibold'}>{formatPoints(row.difference.value)}</td>
      <td className="r hide-s">{formatSigned(row.z)}</td>
      <td className="r text-ink-3">{formatQ(row.q)}</td>
      <td className="hide-s">
        <Within row={row} verdict={row.verdict} />
      </td>
    </tr>
  );
}

function ShareCell({ share, count, href }: { share: number | null; count: number; href: string }) {
  return (
    <td className="r hide-s">
      {formatShare(share)}{' '}
      {count === 0 ? (
        <span className="text-xs text-ink-3">0</span>
      ) : (
        <PageLink className="text-xs" href={href}>
          {formatCount(count)}
        </PageLink>
      )}
    </td>
  );
}

const WORDS: Record<SourceVerdict, string> = {
  holds: 'it holds',
  unclear: 'unclear',
  opposite: 'it goes the other way',
  unknown: 'unknown',
};

function Within({ row, verdict }: { row: ComparisonRow; verdict: SourceVerdict }) {
  const within = row.sameVenues ?? row.sameSources;
  if (within === null) return <span className="text-ink-3">–</span>;
  return (
    <Badge tone={verdict === 'holds' ? 'ok' : verdict === 'opposite' ? 'warn' : 'plain'}>
      {verdict === 'holds' && <Icon name="check" size={13} />}
      {formatRatio(within.ratio)}
      <span className="sr-only">, {WORDS[verdict]}</span>
    </Badge>
  );
}
