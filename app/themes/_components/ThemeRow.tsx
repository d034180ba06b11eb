import { PageLink } from '../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import type { Ratio, ThemeSummary } from '@/lib/model/answers';
import { ThemeMark } from '../../_components/ThemeMark';

/** One theme; its name leads to its story, its count to its papers. */
export function ThemeRow({ theme }: { theme: ThemeSummary }) {
  return (
    <tr className={theme.papers === 0 ? 'dim' : undefined}>
      <td>
        <PageLink className="t inline-flex items-center gap-1.5" href={`/themes/${theme.id}`}>
          <ThemeMark mark={theme.mark} />
          {theme.name}
        </PageLink>
      </td>
      <td className="r">
        {theme.papers === 0 ? (
          '0'
        ) : (
          <PageLink href={`/papers?themes=${theme.id}`}>{formatCount(theme.papers)}</PageLink>
        )}
      </td>
      <td className="r hide-s">{formatCount(theme.dated)}</td>
      <td className="num hide-s">
        {theme.first === null || theme.last === null
          ? '–'
          : `${formatDate(theme.first)} to ${formatDate(theme.last)}`}
      </td>
      <td className="r">
        <Growth growth={theme.growth} />
      </td>
    </tr>
  );
}

/** A change whose interval holds "same" is written in grey: it is not clear. */
function Growth({ growth }: { growth: Ratio | null }) {
  if (growth === null) return <span className="text-ink-3">too few</span>;
  const clear = growth.low > 1 ? 'text-up' : growth.high < 1 ? 'text-down' : 'text-ink-3';
  return (
    <>
      <b className={`font-semibold ${clear}`}>{formatRatio(growth.ratio)}</b>{' '}
      <span className="text-xs text-ink-3">
        {formatRatio(growth.low)}–{formatRatio(growth.high).slice(1)}
      </span>
    </>
  );
}
