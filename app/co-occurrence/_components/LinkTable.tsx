import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import type { Filter } from '@/lib/model/request/filter-request';
import { plural } from '@/lib/words/plural';
import { Card } from '../../_components/Card';
import type { PageView } from '../../_components/charts/point-href';
import type { ThemeIndex } from '../../_components/theme-index';
import { PairTable } from './PairTable';

interface LinkTableProps {
  pairs: readonly TestedPair[];
  answer: Cooccurrence;
  index: ThemeIndex;
  view: PageView;
  filter: Filter;
}

const AT_ONCE = 15;

/** The links of the network as a table, in the order in which the arrow keys walk them. */
export function LinkTable({ pairs, ...rest }: LinkTableProps) {
  if (pairs.length === 0) return null;
  return (
    <Card
      className="after-panel"
      title="The links as a table"
      sub="Strongest first by NPMI. A pair opens its papers here, a number leads to the list of them."
    >
      <PairTable caption="Links of the network by NPMI" pairs={pairs.slice(0, AT_ONCE)} {...rest} />
      {pairs.length > AT_ONCE && (
        <details className="mt-2">
          <summary className="text-md text-ink-2">{plural(pairs.length - AT_ONCE, 'more link')}</summary>
          <PairTable caption="Further links of the network" pairs={pairs.slice(AT_ONCE)} {...rest} />
        </details>
      )}
    </Card>
  );
}
