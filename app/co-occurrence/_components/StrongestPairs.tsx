import { formatCount } from '@/lib/charts/format/format-count';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatSigned } from '@/lib/charts/format/format-signed';
import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { plural } from '@/lib/words/plural';
import { Card } from '../../_components/Card';
import { papersHref } from '../../_components/charts/papers-href';
import type { PageView } from '../../_components/charts/point-href';
import { queryHref } from '../../_components/query-href';
import { Table } from '../../_components/Table';
import type { ThemeIndex } from '../../_components/theme-index';

const SHOWN = 20;

interface StrongestPairsProps {
  answer: Cooccurrence;
  pairs: ReadonlyMap<string, TestedPair>;
  index: ThemeIndex;
  view: PageView;
  filter: Filter;
}

/** The clear pairs with the highest NPMI as a table; where none is clear, those with most papers, said to be unclear. */
export function StrongestPairs({ answer, pairs, index, view, filter }: StrongestPairsProps) {
  const clear = [...pairs.values()].filter((pair) => pair.clear).toSorted((x, y) => y.npmi - x.npmi);
  const rows = (clear.length > 0 ? clear : [...pairs.values()]).slice(0, SHOWN);
  if (rows.length === 0) return null;
  const nameOf = (id: string) => index.get(id)?.name ?? id;
  const { from, to } = answer;
  return (
    <Card
      className="after-panel"
      title={clear.length > 0 ? 'Strongest pairs' : 'Pairs with most papers'}
      sub={
        clear.length > 0
          ? `By NPMI, ${formatCount(rows.length)} of ${plural(clear.length, 'clear pair')} (q at most 0.05)`
          : 'None of them is clearly more than chance'
      }
    >
      <Table
        caption="Pairs of themes by NPMI"
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
        {rows.map((pair) => (
          <tr key={`${pair.a}*${pair.b}`} className={pair.clear ? undefined : 'dim'}>
            <td>
              <a
                className="t"
                href={`${queryHref(view.path, view.parameters, { a: pair.a, b: pair.b })}#behind`}
              >
                {nameOf(pair.a)} + {nameOf(pair.b)}
              </a>
            </td>
            <td className="r">
              <a href={papersHref(filter, [pair.a, pair.b], { from, to })}>{formatCount(pair.count)}</a>
            </td>
            <td className="r">{pair.expected.toFixed(1)}</td>
            <td className="r font-semibold">{formatRatio(pair.lift)}</td>
            <td className="r hide-s">{formatSigned(pair.npmi, 2)}</td>
            <td className="r hide-s">{formatQ(pair.q)}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
