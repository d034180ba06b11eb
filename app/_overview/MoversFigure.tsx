import { PageLink } from '../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatShare } from '@/lib/charts/format/format-share';
import type { Mover, Movers, Period } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Badge } from '../_components/Badge';
import { ForestRow } from '../_components/charts/ForestRow';
import { Figure } from '../_components/Figure';
import { MixWarning } from '../_components/MixWarning';
import { Table } from '../_components/Table';
import type { ThemeIndex } from '../_components/theme-index';
import { ThemeMark } from '../_components/ThemeMark';
import { holdsWithinSources } from './holds-within-sources';
import { isClear } from './is-clear';

const MOST_RISING = 8;
const MOST_RECEDING = 5;

/** Themes whose share changed clearly in a year, each with its interval and the same within its sources. */
export function MoversFigure({ movers: answer, index }: { movers: Movers; index: ThemeIndex }) {
  const { before, after, mix, movers } = answer;
  if (before === null || after === null) return null;
  const clear = movers.filter(isClear);
  const rising = clear.filter((mover) => mover.ratio > 1).slice(0, MOST_RISING);
  const receding = clear
    .filter((mover) => mover.ratio < 1)
    .toReversed()
    .slice(0, MOST_RECEDING);
  const left = movers.length - rising.length - receding.length;
  return (
    <Figure
      title={clear.length === 0 ? 'Has any theme’s share changed?' : 'What rises and what recedes'}
      sub={`Share of papers, ${month(after.from)} to ${month(after.to)} (${plural(after.papers, 'paper')}) against the 12 months before (${formatCount(before.papers)}). Ordered by growth shrunk towards the middle, so that small counts do not lead. Shown: q ≤ 0.05.`}
      source={`${plural(left, 'theme')} without a clear change ${left === 1 ? 'is' : 'are'} left out. Circle: all papers, with 95% interval; diamond: within the same sources.`}
      forms={[{ label: 'CSV', href: '/api/movers?format=csv' }]}
    >
      <MixWarning mixes={mix} />
      {clear.length === 0 ? (
        <p className="py-4 text-ink-2">No theme’s share changed more than chance would have it.</p>
      ) : (
        <Table caption="Themes whose share changed" head={<Head />}>
          <Group name="Rising" movers={rising} periods={[before, after]} index={index} />
          <Group name="Receding" movers={receding} periods={[before, after]} index={index} />
        </Table>
      )}
    </Figure>
  );
}

const month = (day: string): string => formatDate(day.slice(0, 7));

function Head() {
  return (
    <tr>
      <th scope="col">Theme</th>
      <th scope="col" className="r hide-s">
        Before
      </th>
      <th scope="col" className="r">
        Now
      </th>
      <th scope="col" className="hide-s">
        ¼ · same · ×4
      </th>
      <th scope="col" className="r">
        Ratio, interval
      </th>
      <th scope="col" className="r hide-s">
        q
      </th>
      <th scope="col" className="hide-s">
        Same sources
      </th>
    </tr>
  );
}

interface GroupProps {
  name: string;
  movers: Mover[];
  periods: [Period, Period];
  index: ThemeIndex;
}

function Group({ name, movers, periods, index }: GroupProps) {
  if (movers.length === 0) return null;
  return (
    <>
      <tr className="group">
        <td colSpan={7}>{name}</td>
      </tr>
      {movers.map((mover) => (
        <MoverRow key={mover.theme} mover={mover} periods={periods} mark={index.get(mover.theme)?.mark} />
      ))}
    </>
  );
}

function MoverRow({
  mover,
  periods,
  mark,
}: {
  mover: Mover;
  periods: [Period, Period];
  mark: string | undefined;
}) {
  const [before, after] = periods;
  return (
    <tr>
      <td>
        <PageLink className="t inline-flex items-center gap-1.5" href={`/trends?themes=${mover.theme}`}>
          {mark !== undefined && <ThemeMark mark={mark} />}
          {mover.name}
        </PageLink>
        <div className="mt-0.5 md:hidden">
          <SameSources mover={mover} />
        </div>
      </td>
      <ShareCell theme={mover.theme} papers={mover.before} period={before} className="r hide-s" />
      <ShareCell theme={mover.theme} papers={mover.after} period={after} className="r" />
      <td className="hide-s">
        <ForestRow all={mover} same={mover.sameSources} />
      </td>
      <td className="r">
        <b className={`font-semibold ${mover.ratio > 1 ? 'text-up' : 'text-down'}`}>
          {formatRatio(mover.ratio)}
        </b>
        <div className="text-xs text-ink-3">
          {formatRatio(mover.low)}–{formatRatio(mover.high).slice(1)}
        </div>
      </td>
      <td className="r hide-s">{formatQ(mover.q)}</td>
      <td className="hide-s">
        <SameSources mover={mover} />
      </td>
    </tr>
  );
}

function ShareCell({
  theme,
  papers,
  period,
  className,
}: {
  theme: string;
  papers: number;
  period: Period;
  className: string;
}) {
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

/** Whether a change of sources could explain the change. */
function SameSources({ mover }: { mover: Mover }) {
  const holds = holdsWithinSources(mover);
  if (holds === null) return <Badge>unknown</Badge>;
  return holds ? <Badge tone="ok">holds</Badge> : <Badge>unclear</Badge>;
}
