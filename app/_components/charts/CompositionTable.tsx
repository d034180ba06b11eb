import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { formatCount } from '@/lib/charts/format/format-count';
import type { Composition } from '@/lib/model/answers';
import { StillTable } from '../still/StillTable';

interface CompositionTableProps {
  answer: Composition;
  /** Names of the parts, what is summed last. */
  names: string[];
}

/** The strip's numbers, newest bucket first. */
export function CompositionTable({ answer, names }: CompositionTableProps) {
  const { buckets, bucket, papers, parts, others } = answer;
  const counted = [...parts, ...(others === null ? [] : [others])].map(({ counts }) => counts);
  const order = buckets.map((_, at) => at).reverse();
  return (
    <div className="table-tall tbl-wrap">
      <StillTable
        caption={`Papers by ${answer.by} and ${bucket}`}
        head={
          <tr>
            <th scope="col">{bucket.charAt(0).toUpperCase() + bucket.slice(1)}</th>
            {['Papers', ...names].map((name) => (
              <th key={name} scope="col" className="r">
                {name}
              </th>
            ))}
          </tr>
        }
      >
        {order.map((at) => (
          <tr key={buckets[at]}>
            <th scope="row">{bucketLabel(buckets[at] ?? '', bucket)}</th>
            <td className="r">{formatCount(papers[at] ?? 0)}</td>
            {counted.map((counts, part) => (
              <td key={names[part]} className="r">
                {formatCount(counts[at] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </StillTable>
    </div>
  );
}
