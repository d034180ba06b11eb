import { PageLink } from '../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { DumpSummary } from '@/lib/model/answers';
import { ButtonLink } from '../_components/Button';
import { Card } from '../_components/Card';
import { StillTable } from '../_components/still/StillTable';

const MOST = 5;

/** What came in last. */
export function LastDumps({ dumps }: { dumps: DumpSummary[] }) {
  return (
    <Card
      title="Ingested last"
      actions={
        <ButtonLink size="sm" href="/ingest">
          All dumps
        </ButtonLink>
      }
    >
      <StillTable
        caption="The dumps that came in last"
        head={
          <tr>
            <th scope="col">Dump</th>
            <th scope="col" className="r">
              Records
            </th>
            <th scope="col" className="r">
              New
            </th>
          </tr>
        }
      >
        {dumps.slice(0, MOST).map((dump) => (
          <tr key={dump.id}>
            <td>
              <PageLink href={`/papers?dump=${dump.id}`} className="mono wrap-anywhere">
                {dump.name}
              </PageLink>
              <div className="text-xs text-ink-3">
                {dump.format},{' '}
                {dump.crawledOn === null ? 'year unknown' : `read ${formatDate(dump.crawledOn)}`}
              </div>
            </td>
            <td className="r">{formatCount(dump.report.records)}</td>
            <td className="r">{formatCount(dump.report.added)}</td>
          </tr>
        ))}
      </StillTable>
    </Card>
  );
}
