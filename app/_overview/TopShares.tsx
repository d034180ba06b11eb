import { PageLink } from '../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatInterval } from '@/lib/charts/format/format-interval';
import { formatShare } from '@/lib/charts/format/format-share';
import type { ThemeSeries, Trends } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Banner } from '../_components/Banner';
import { pinnedHref } from '../_components/pins/pinned-href';
import { Figure } from '../_components/Figure';
import { StillTable } from '../_components/still/StillTable';
import type { ThemeIndex } from '../_components/theme-index';
import { ThemeMark } from '../_components/ThemeMark';

const YEARS = 4;
const THEMES = 10;

interface TopSharesProps {
  /** Dated papers of each month that could be compared. */
  months: number[];
  years: Trends;
  index: ThemeIndex;
}

/** What is said instead of movers where the months hold too few papers: the largest shares by year. */
export function TopShares({ months, years, index }: TopSharesProps) {
  const shown = years.buckets.flatMap((_, at) => ((years.papers[at] ?? 0) > 0 ? [at] : [])).slice(-YEARS);
  const series = years.series
    .toSorted((a, b) => countOver(b, shown) - countOver(a, shown))
    .slice(0, THEMES)
    .filter((each) => countOver(each, shown) > 0);
  const ids = (most: number): string =>
    series
      .slice(0, most)
      .map((each) => each.theme)
      .join(',');
  return (
    <div className="stack">
      <Banner>
        <b className="font-semibold">Too few dated papers to tell what rises.</b> {fewness(months)} Below: the
        shares of whole years, each with its interval.
      </Banner>
      <Figure
        lead
        title="Which themes have the largest shares of each year’s papers?"
        sub="Share of the dated papers of a year that have the theme, with papers and 95% interval. A paper can have several themes."
        source={`Not counted here: ${plural(years.undated, 'undated paper')}.`}
        forms={[
          {
            label: 'Draw them',
            href: `/trends?bucket=year&measure=share&themes=${ids(6)}`,
            page: true,
          },
          {
            label: 'CSV',
            href: pinnedHref(`/api/trends?bucket=year&measure=share&themes=${ids(THEMES)}&format=csv`),
          },
        ]}
      >
        <StillTable caption="Shares of themes by year" head={<Head years={years} shown={shown} />}>
          {series.map((each) => (
            <ShareRow
              key={each.theme}
              series={each}
              years={years}
              shown={shown}
              mark={index.get(each.theme)?.mark}
            />
          ))}
        </StillTable>
      </Figure>
    </div>
  );
}

function countOver(series: ThemeSeries, shown: number[]): number {
  return shown.reduce((sum, at) => sum + (series.counts[at] ?? 0), 0);
}

function fewness(months: number[]): string {
  const last = months.slice(-12);
  if (last.length === 0) return 'No month is dated whole.';
  const [least, most] = [Math.min(...last), Math.max(...last)];
  const range = least === most ? formatCount(least) : `${formatCount(least)} to ${formatCount(most)}`;
  return `Each of the last 12 complete months holds ${range}.`;
}

/** Where two years are enough on a phone, the older ones give way. */
const hidden = (position: number, of: number): string => (position < of - 2 ? ' hide-s' : '');

function Head({ years, shown }: { years: Trends; shown: number[] }) {
  return (
    <tr>
      <th scope="col">Theme</th>
      {shown.map((at, position) => {
        const day = years.buckets[at] ?? '';
        return (
          <th key={day} scope="col" className={`r${hidden(position, shown.length)}`}>
            {day.slice(0, 4)}
            {years.incomplete.includes(day) && ', not over'}
            <div>{plural(years.papers[at] ?? 0, 'paper')}</div>
          </th>
        );
      })}
    </tr>
  );
}

interface ShareRowProps {
  series: ThemeSeries;
  years: Trends;
  shown: number[];
  mark: string | undefined;
}

function ShareRow({ series, years, shown, mark }: ShareRowProps) {
  return (
    <tr>
      <td>
        <PageLink
          className="t inline-flex items-center gap-1.5"
          href={`/trends?bucket=year&measure=share&themes=${series.theme}`}
        >
          {mark !== undefined && <ThemeMark mark={mark} />}
          {series.name}
        </PageLink>
      </td>
      {shown.map((at, position) => {
        const year = years.buckets[at]?.slice(0, 4) ?? '';
        const count = series.counts[at] ?? 0;
        return (
          <td key={year} className={`r${hidden(position, shown.length)}`}>
            {formatShare(series.values[at] ?? null)}{' '}
            <PageLink
              className="text-xs text-ink-3"
              href={`/papers?themes=${series.theme}&from=${year}-01-01&to=${year}-12-31`}
              aria-label={`${plural(count, 'paper')} of ${year}`}
            >
              {formatCount(count)}
            </PageLink>
            <div className="text-xs text-ink-3">
              {formatInterval(series.low[at] ?? null, series.high[at] ?? null)}
            </div>
          </td>
        );
      })}
    </tr>
  );
}
