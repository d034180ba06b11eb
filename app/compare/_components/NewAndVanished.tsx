import { PageLink } from '../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { periodLabel } from '@/lib/charts/format/period-label';
import type { Period, ThemeComparison } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { Card } from '../../_components/Card';
import { StillTable } from '../../_components/still/StillTable';
import { papersHref } from '../../_components/charts/papers-href';

/** Papers that make a theme there, and up to how many it counts as not there. */
const THERE_AFTER = 10;
const THERE_BEFORE = 5;
const ABSENT = 1;

interface NewAndVanishedProps {
  themes: ThemeComparison[];
  filter: Filter;
  before: Period;
  after: Period;
}

/** Themes that hardly were there before, and those that hardly are any more: counts, since a ratio to nothing says nothing. */
export function NewAndVanished({ themes, filter, before, after }: NewAndVanishedProps) {
  const born = themes
    .filter((theme) => theme.before <= ABSENT && theme.after >= THERE_AFTER)
    .toSorted((a, b) => b.after - a.after);
  const gone = themes
    .filter((theme) => theme.before >= THERE_BEFORE && theme.after <= ABSENT)
    .toSorted((a, b) => b.before - a.before);
  const common = { filter, before, after };
  return (
    <>
      <Card title="New" sub={`At most ${ABSENT} paper before, ${THERE_AFTER} or more after`}>
        {born.length === 0 ? (
          <p className="text-md text-ink-2">
            None. No theme with {THERE_AFTER} papers or more in {periodLabel(after)} had at most {ABSENT}{' '}
            before.
          </p>
        ) : (
          <Counts caption="New themes" themes={born} {...common} />
        )}
      </Card>
      <Card title="Vanished" sub={`${THERE_BEFORE} papers or more before, at most ${ABSENT} after`}>
        {gone.length === 0 ? (
          <p className="text-md text-ink-2">
            None. No theme with {THERE_BEFORE} or more papers in {periodLabel(before)} fell to {ABSENT} or
            none.
          </p>
        ) : (
          <Counts caption="Vanished themes" themes={gone} {...common} />
        )}
      </Card>
    </>
  );
}

function Counts({ caption, themes, filter, before, after }: NewAndVanishedProps & { caption: string }) {
  const count = (papers: number, theme: string, period: Period) =>
    papers === 0 ? (
      '0'
    ) : (
      <PageLink href={papersHref(filter, [theme], period)}>{formatCount(papers)}</PageLink>
    );
  return (
    <StillTable
      caption={caption}
      head={
        <tr>
          <th scope="col">Theme</th>
          <th scope="col" className="r">
            Before
          </th>
          <th scope="col" className="r">
            After
          </th>
        </tr>
      }
    >
      {themes.map((theme) => (
        <tr key={theme.id}>
          <td>{theme.name}</td>
          <td className="r">{count(theme.before, theme.id, before)}</td>
          <td className="r">{count(theme.after, theme.id, after)}</td>
        </tr>
      ))}
    </StillTable>
  );
}
