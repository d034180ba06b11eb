import { formatDate } from '@/lib/charts/format/format-date';
import { formatShare } from '@/lib/charts/format/format-share';
import { GroupMarks } from '@/lib/charts/svg/GroupMarks';
import { groupPanels, type GroupPanel } from '@/lib/charts/trend/group-panels';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import type { Stats, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { ThemeKey } from '../_components/charts/ThemeKey';
import { pinnedHref } from '../_components/pins/pinned-href';
import { Figure } from '../_components/Figure';
import { Still } from '../_components/still/Still';
import { PageLink } from '../_components/PageLink';
import type { ThemeIndex } from '../_components/theme-index';

interface GroupsFigureProps {
  answer: Trends;
  index: ThemeIndex;
  totals: Stats;
}

/** Theme groups as small multiples: the largest themes of each over the last years. */
export function GroupsFigure({ answer, index, totals }: GroupsFigureProps) {
  const panels = groupPanels(answer, index);
  const [first, last] = [answer.buckets[0]?.slice(0, 4), answer.buckets.at(-1)?.slice(0, 4)];
  if (panels.length === 0 || answer.buckets.length < 2) return null;
  const open = answer.incomplete.length > 0 && totals.horizon !== null;
  return (
    <Figure
      title="How did the largest themes of each group change?"
      sub={`Share of the papers of a year, ${first} to ${last}, with 95% interval. Each panel has its own scale; figures are of the last whole year.`}
      source={`${plural(
        answer.papers.reduce((sum, papers) => sum + papers, 0),
        'paper',
      )} of ${first}–${last}. Not drawn: ${plural(totals.undated, 'undated paper')}.${open ? ` ${last} is not over: the data reach ${formatDate(totals.horizon ?? '')}.` : ''}`}
      forms={files(answer)}
    >
      <Still className="groups">
        {panels.map((panel) => (
          <Panel key={panel.group} panel={panel} answer={answer} />
        ))}
      </Still>
    </Figure>
  );
}

function Panel({ panel, answer }: { panel: GroupPanel; answer: Trends }) {
  const { group, series, chart, last } = panel;
  const themes = series.map((one) => one.id).join(',');
  return (
    <section>
      <h3 className="multiples-head">
        <PageLink href={`/trends?themes=${themes}&bucket=year`}>{group}</PageLink>
        <a className="panel-file no-print" href={pictureOf(answer, themes)} aria-label={`${group} as SVG`}>
          SVG
        </a>
      </h3>
      <svg
        className="ch ch-fluid"
        viewBox={`0 0 ${chart.frame.width} ${chart.frame.height}`}
        role="img"
        aria-label={`${group}. ${trendAltText(answer, 'share', series)}`}
      >
        <GroupMarks chart={chart} />
      </svg>
      <ul className="group-key">
        {series.map((one) => (
          <li key={one.id}>
            <ThemeKey mark={one.mark} />
            <PageLink href={`/themes/${one.id}`}>{one.name}</PageLink>
            <b className="num">{formatShare(one.values[last] ?? null)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The picture of one panel: its themes by year, as Trends draws them. */
function pictureOf({ from }: Trends, themes: string): string {
  return pinnedHref(
    `/api/trends?themes=${themes}&bucket=year&measure=share&from=${from ?? ''}&bursts=off&format=svg`,
  );
}

/** Themes that one file of series takes. */
const A_FILE = 20;

/** The numbers of all panels, in as many files as it takes. */
function files({ series, from }: Trends): { label: string; href: string }[] {
  const starts = Array.from({ length: Math.ceil(series.length / A_FILE) }, (_, at) => at * A_FILE);
  return starts.map((start, at) => {
    const ids = series.slice(start, start + A_FILE).map(({ theme }) => theme);
    return {
      label: starts.length === 1 ? 'CSV' : `CSV, part ${at + 1}`,
      href: pinnedHref(
        `/api/trends?themes=${ids.join(',')}&bucket=year&measure=share&from=${from ?? ''}&format=csv`,
      ),
    };
  });
}
