import { moverGroups, type MoverGroups } from '@/lib/charts/comparison/mover-groups';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { Mover, Movers, Period, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { ExportMenu } from '../_components/ExportMenu';
import { Figure } from '../_components/Figure';
import { pinnedHref } from '../_components/pins/pinned-href';
import { MixWarning } from '../_components/MixWarning';
import { StillTable } from '../_components/still/StillTable';
import type { ThemeIndex } from '../_components/theme-index';
import { MoverRow } from './MoverRow';
import { MoversHead } from './MoversHead';
import { shownMovers } from './shown-movers';

interface MoversFigureProps {
  movers: Movers;
  /** Shares by month of the movers that are shown. */
  lines: Trends | null;
  index: ThemeIndex;
}

/** Themes whose share changed clearly in a year; apart from them those that a change of the corpus may explain. */
export function MoversFigure({ movers: answer, lines, index }: MoversFigureProps) {
  const { before, after, mix, movers } = answer;
  if (before === null || after === null) return null;
  const groups = moverGroups(answer);
  const { rising, receding, unheld } = shownMovers(groups);
  const news = groups.rising.length + groups.receding.length;
  const rows = { periods: [before, after] as [Period, Period], mix, lines, index };
  const venues = mix?.venue?.differs === true;
  const parts = venues ? 'sources and venues' : 'sources';
  return (
    <Figure
      title={news === 0 ? 'Has any theme’s share changed?' : 'What rises and what recedes'}
      sub={`Share of papers, ${month(after.from)} to ${month(after.to)} (${plural(after.papers, 'paper')}) against the 12 months before (${formatCount(before.papers)}). Ordered by growth shrunk towards the middle, so that small counts do not lead. Shown: q ≤ 0.05, and holds within the same ${parts}.`}
      source={sourceLine(
        groups,
        rising.length + receding.length,
        index.size - movers.length,
        venues ? 'venues' : 'sources',
      )}
      exports={
        <ExportMenu
          csv={pinnedHref('/api/movers?format=csv')}
          picture={{}}
          embed={pinnedHref('/embed/movers')}
        />
      }
    >
      <MixWarning mixes={mix} />
      {news === 0 ? (
        <p className="py-4 text-ink-2">
          No theme’s share changed by more than chance or a change of the corpus would explain.
        </p>
      ) : (
        <StillTable caption="Themes whose share changed" head={<MoversHead />}>
          <Group name="Rising" movers={rising} {...rows} />
          <Group name="Receding" movers={receding} {...rows} />
        </StillTable>
      )}
      {unheld.length > 0 && (
        <details className="mt-3">
          <summary className="text-md text-ink-2">
            {plural(groups.unheld.length, 'more theme')} changed, but not clearly within the same {parts}: it
            may be the corpus that changed
          </summary>
          {unheld.length < groups.unheld.length && (
            <p className="mt-2 text-sm text-ink-2">
              The {unheld.length} that moved most; all are in the file.
            </p>
          )}
          <StillTable caption="Themes that may only seem to move" head={<MoversHead />}>
            {unheld.map((mover) => (
              <MoverRow key={mover.theme} mover={mover} dim {...rows} />
            ))}
          </StillTable>
        </details>
      )}
    </Figure>
  );
}

const month = (day: string): string => formatDate(day.slice(0, 7));

function sourceLine(groups: MoverGroups, shown: number, untested: number, diamond: string): string {
  const more = groups.rising.length + groups.receding.length - shown;
  const few = `, and ${formatCount(untested)} with fewer than 5 papers in both periods together, which are not tested`;
  return [
    more === 0
      ? ''
      : `${plural(more, 'more theme')} that ${more === 1 ? 'holds is' : 'hold are'} in the file. `,
    `Left out: ${plural(groups.quiet, 'theme')} without a clear change${untested > 0 ? few : ''}. `,
    'Small line: share by month over five years, five months pooled, the later period tinted. ',
    `Circle: all papers, with 95% interval; diamond: within the same ${diamond}.`,
  ].join('');
}

interface GroupProps extends Omit<Parameters<typeof MoverRow>[0], 'mover' | 'dim'> {
  name: string;
  movers: Mover[];
}

function Group({ name, movers, ...rows }: GroupProps) {
  if (movers.length === 0) return null;
  return (
    <>
      <tr className="group">
        <td colSpan={8}>{name}</td>
      </tr>
      {movers.map((mover) => (
        <MoverRow key={mover.theme} mover={mover} {...rows} />
      ))}
    </>
  );
}
