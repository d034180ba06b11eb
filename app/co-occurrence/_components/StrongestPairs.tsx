import { formatCount } from '@/lib/charts/format/format-count';
import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { plural } from '@/lib/words/plural';
import { Card } from '../../_components/Card';
import type { PageView } from '../../_components/charts/point-href';
import type { ThemeIndex } from '../../_components/theme-index';
import { PairTable } from './PairTable';

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
      <PairTable {...{ answer, index, view, filter }} pairs={rows} caption="Pairs of themes by NPMI" />
    </Card>
  );
}
