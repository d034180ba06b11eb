import { PageLink } from '../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatSigned } from '@/lib/charts/format/format-signed';
import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { papersHref } from '../../_components/charts/papers-href';
import type { PageView } from '../../_components/charts/point-href';
import { queryHref } from '../../_components/query-href';
import { StillTable } from '../../_components/still/StillTable';
import type { ThemeIndex } from '../../_components/theme-index';

interface PairTableProps {
  caption: string;
  pairs: readonly TestedPair[];
  answer: Pick<Cooccurrence, 'from' | 'to'>;
  index: ThemeIndex;
  view: PageView;
  filter: Filter;
}

/** Pairs with their numbers; the name opens the pair, the count its papers. */
export function PairTable({ caption, pairs, answer, index, view, filter }: PairTableProps) {
  const nameOf = (id: string) => index.get(id)?.name ?? id;
  const { from, to } = answer;
  return (
    <StillTable
      caption={caption}
      head={
        <tr>
          <th scope="col">Pair</th>
          <th scope="col" className="r">
            Papers
          </th>
          <th scope="col" className="r">
            Expected
          </th>
          <th scope="col" className="r">
            Lift
          </th>
          <th scope="col" className="r hide-s">
            NPMI
          </th>
          <th scope="col" className="r hide-s">
            q
          </th>
        </tr>
      }
    >
      {pairs.map((pair) => (
        <tr key={`${pair.a}*${pair.b}`} className={pair.clear ? undefined : 'dim'}>
          <td>
            <PageLink
              className="t"
              href={`${queryHref(view.path, view.parameters, { a: pair.a, b: pair.b })}#behind`}
            >
              {nameOf(pair.a)} + {nameOf(pair.b)}
            </PageLink>
          </td>
          <td className="r">
            <PageLink href={papersHref(filter, [pair.a, pair.b], { from, to })}>
              {formatCount(pair.count)}
            </PageLink>
          </td>
          <td className="r">{pair.expected.toFixed(1)}</td>
          <td className="r font-semibold">{formatRatio(pair.lift)}</td>
          <td className="r hide-s">{formatSigned(pair.npmi, 2)}</td>
          <td className="r hide-s">{formatQ(pair.q)}</td>
        </tr>
      ))}
    </StillTable>
  );
}
