import { sourceVerdict, type SourceVerdict } from '@/lib/charts/comparison/source-verdict';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatShare } from '@/lib/charts/format/format-share';
import { sparkline } from '@/lib/charts/trend/sparkline';
import type { Mixes, Mover, Period, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Badge } from '../_components/Badge';
import { ForestRow } from '../_components/charts/ForestRow';
import { SparklineSvg } from '../_components/charts/SparklineSvg';
import { PageLink } from '../_components/PageLink';
import type { ThemeIndex } from '../_components/theme-index';
import { ThemeMark } from '../_components/ThemeMark';

interface MoverRowProps {
  mover: Mover;
  periods: [Period, Period];
  mix: Mixes | null;
  /** Shares by month, this theme's among them. */
  lines: Trends | null;
  index: ThemeIndex;
  /** It may only seem to move. */
  dim?: boolean;
}

/** One mover: its line, its papers of both periods, the ratio with its interval, q, and whether it holds. */
export function MoverRow({ mover, periods, mix, lines, index, dim = false }: MoverRowProps) {
  const [before, after] = periods;
  const mark = index.get(mover.theme)?.mark;
  const direction = mover.ratio > 1 ? 'text-up' : 'text-down';
  const verdict = <Verdict verdict={sourceVerdict(mover.ratio > 1, mover, mix)} />;
  const line = <Line mover={mover} lines={lines} since={after.from} />;
  return (
    <tr className={dim ? 'dim' : undefined}>
      <td>
        <PageLink className="t inline-flex items-center gap-1.5" href={`/trends?themes=${mover.theme}`}>
          {mark !== undefined && <ThemeMark mark={mark} />}
          {mover.name}
        </PageLink>
        <div className="mt-1 flex flex-wrap items-center gap-2 md:hidden">
          {line}
          {verdict}
        </div>
      </td>
      <td className="hide-s">{line}</td>
      <ShareCell theme={mover.theme} papers={mover.before} period={before} className="r hide-s" />
      <ShareCell theme={mover.theme} papers={mover.after} period={after} className="r" />
      <td className="hide-s">
        <ForestRow all={mover} same={mover.sameVenues ?? mover.sameSources} />
      </td>
      <td className="r">
        <b className={dim ? 'font-normal' : `font-semibold ${direction}`}>{formatRatio(mover.ratio)}</b>
        <div className="text-xs text-ink-3">
          {formatRatio(mover.low)}–{formatRatio(mover.high).slice(1)}
        </div>
      </td>
      <td className="r hide-s">{formatQ(mover.q)}</td>
      <td className="hide-s">{verdict}</td>
    </tr>
  );
}

const LINE = { width: 76, height: 26 };

function Line({ mover, lines, since }: { mover: Mover; lines: Trends | null; since: string }) {
  const values = lines?.series.find(({ theme }) => theme === mover.theme)?.values ?? [];
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const chart = sparkline({ ...LINE, values, since: lines?.buckets.indexOf(since) ?? -1 });
  return (
    <SparklineSvg
      line={chart}
      label={`${mover.name} by month: at most ${formatShare(most)}, last ${formatShare(values.at(-1) ?? null)}`}
    />
  );
}

interface ShareCellProps {
  theme: string;
  papers: number;
  period: Period;
  className: string;
}

function ShareCell({ theme, papers, period, className }: ShareCellProps) {
  return (
    <td className={className}>
      {formatShare(papers / period.papers)}{' '}
      <PageLink
        className="text-xs text-ink-3"
        href={`/papers?themes=${theme}&from=${period.from}&to=${period.to}`}
        aria-label={plural(papers, 'paper')}
      >
        {formatCount(papers)}
      </PageLink>
    </td>
  );
}

const WORDS: Record<SourceVerdict, string> = {
  holds: 'holds',
  unclear: 'unclear',
  opposite: 'other way',
  unknown: 'unknown',
};

/** Whether a change of the corpus could explain the change. */
function Verdict({ verdict }: { verdict: SourceVerdict }) {
  return (
    <Badge tone={verdict === 'holds' ? 'ok' : verdict === 'opposite' ? 'warn' : 'plain'}>
      {WORDS[verdict]}
    </Badge>
  );
}
