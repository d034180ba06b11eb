import { formatCount } from '@/lib/charts/format/format-count';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { testedPairs } from '@/lib/charts/matrix/tested-pairs';
import { ButtonLink } from '../../../_components/Button';
import { Card } from '../../../_components/Card';
import { papersHref } from '../../../_components/charts/papers-href';
import { PageLink } from '../../../_components/PageLink';
import { StillTable } from '../../../_components/still/StillTable';
import type { ThemeIndex } from '../../../_components/theme-index';
import { ThemeMark } from '../../../_components/ThemeMark';
import type { ThemeStory } from './theme-story';

const SHOWN = 12;
/** Pairs with fewer papers are not tested. */
const LEAST = 5;

interface NeighboursProps {
  story: ThemeStory;
  id: string;
  index: ThemeIndex;
}

/** Themes that stand on its papers more often than chance would have it, by lift; the unclear ones last. */
export function Neighbours({ story, id, index }: NeighboursProps) {
  const rows = [...testedPairs(story.pairs, LEAST).values()]
    .filter(({ a, b, count }) => (a === id || b === id) && count >= LEAST)
    .toSorted((x, y) => Number(y.clear) - Number(x.clear) || y.lift - x.lift)
    .slice(0, SHOWN);
  const clear = rows.filter((row) => row.clear).length;
  return (
    <Card
      title={clear === 0 ? 'Does anything come with it?' : 'What comes with it'}
      sub={`Lift: papers with both, over what independence would give. Pairs with at least ${LEAST} papers, dated or not; grey: q above 0.05.`}
      actions={
        <ButtonLink size="sm" href="/co-occurrence">
          Matrix
        </ButtonLink>
      }
    >
      {rows.length === 0 ? (
        <p className="text-ink-2">No other theme shares {LEAST} papers with it.</p>
      ) : (
        <StillTable
          caption="Themes on the same papers"
          head={
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="r">
                Papers
              </th>
              <th scope="col" className="r hide-s">
                Expected
              </th>
              <th scope="col" className="r">
                Lift
              </th>
              <th scope="col" className="r">
                q
              </th>
              <th scope="col">
                <span className="sr-only">Over time</span>
              </th>
            </tr>
          }
        >
          {rows.map(({ a, b, count, expected, lift, q, clear: isClear }) => {
            const other = a === id ? b : a;
            const theme = index.get(other);
            return (
              <tr key={other} className={isClear ? undefined : 'dim'}>
                <td>
                  <PageLink className="t inline-flex items-center gap-1.5" href={`/themes/${other}`}>
                    {theme && <ThemeMark mark={theme.mark} />}
                    {theme?.name ?? other}
                  </PageLink>
                </td>
                <td className="r">
                  <PageLink href={papersHref(story.request, [id, other])}>{formatCount(count)}</PageLink>
                </td>
                <td className="r hide-s">{expected.toFixed(1)}</td>
                <td className="r font-semibold">{formatRatio(lift)}</td>
                <td className="r">{formatQ(q)}</td>
                <td className="r">
                  <PageLink
                    href={`/co-occurrence?a=${a}&b=${b}`}
                    aria-label={`${theme?.name ?? other} with it over time`}
                  >
                    pair
                  </PageLink>
                </td>
              </tr>
            );
          })}
        </StillTable>
      )}
    </Card>
  );
}
