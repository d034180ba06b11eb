import { PageLink } from '../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { DumpSummary } from '@/lib/model/answers';
import { formatBytes } from '@/lib/words/format-bytes';
import { Badge } from '../../_components/Badge';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { EmptyState } from '../../_components/EmptyState';
import { Table } from '../../_components/Table';
import { CrawlDay } from './CrawlDay';
import { TakeBack } from './TakeBack';

const NUMBERS = ['records', 'added', 'merged', 'unchanged', 'rejected'] as const;

/** Every dump held, the last one first, with what it brought when it came. */
export function DumpHistory({ dumps }: { dumps: DumpSummary[] }) {
  if (dumps.length === 0) {
    return (
      <Card title="Dumps">
        <EmptyState title="No dump yet">
          What you hand in above is listed here with what it brought.
        </EmptyState>
      </Card>
    );
  }
  const file = (
    <ButtonLink plain size="sm" href="/api/dumps?format=csv">
      As CSV
    </ButtonLink>
  );
  return (
    <Card
      title="Dumps"
      sub="Counts as they were when the dump came. Taking one back removes only what it alone brought."
      actions={file}
    >
      <Table
        caption="All dumps, the last one first"
        head={
          <tr>
            <th scope="col">Dump</th>
            <th scope="col">Read on</th>
            <th scope="col" className="hide-s">
              Ingested
            </th>
            {NUMBERS.map((name) => (
              <th key={name} scope="col" className="r hide-s">
                {name.replace(/^./, (letter) => letter.toUpperCase())}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">Action</span>
            </th>
          </tr>
        }
      >
        {dumps.map((dump) => (
          <DumpRow key={dump.id} dump={dump} />
        ))}
      </Table>
    </Card>
  );
}

function DumpRow({ dump }: { dump: DumpSummary }) {
  return (
    <tr>
      <td className="min-w-28">
        <PageLink href={`/papers?dump=${dump.id}`} className="mono wrap-anywhere">
          {dump.name}
        </PageLink>
        <div className="num text-xs text-ink-3">
          {dump.format}, {formatBytes(dump.bytes)}, sha {dump.sha256.slice(0, 8)}
        </div>
      </td>
      <td className="whitespace-nowrap">
        {dump.status === 'rejected' ? (
          <Badge tone="error">all rejected</Badge>
        ) : (
          <CrawlDay id={dump.id} name={dump.name} crawledOn={dump.crawledOn}>
            {dump.crawledOn === null ? <Badge>{unknownDay(dump)}</Badge> : formatDate(dump.crawledOn)}
          </CrawlDay>
        )}
      </td>
      <td className="num hide-s whitespace-nowrap">{formatDate(dump.ingestedAt.slice(0, 10))}</td>
      {NUMBERS.map((name) => (
        <td key={name} className="r hide-s">
          {formatCount(dump.report[name])}
        </td>
      ))}
      <td className="r">
        <TakeBack id={dump.id} name={dump.name} />
      </td>
    </tr>
  );
}

/** Only pages leave out the year that they were read in; elsewhere nothing hangs on it. */
function unknownDay({ format }: DumpSummary): string {
  return format === 'hf-page' ? 'year unknown' : 'not stated';
}
