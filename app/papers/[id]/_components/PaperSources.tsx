import { PageLink } from '../../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { DumpSummary, PaperDetail } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Badge } from '../../../_components/Badge';
import { Card } from '../../../_components/Card';
import { StillTable } from '../../../_components/still/StillTable';

/** Every record behind the paper: dump, line, the date as it stands there. */
export function PaperSources({ paper, dumps }: { paper: PaperDetail; dumps: DumpSummary[] }) {
  const byId = new Map(dumps.map((dump) => [dump.id, dump]));
  const { sources } = paper;
  const sub = sources.length === 1 ? 'One record' : `${plural(sources.length, 'record')} became this paper`;
  return (
    <Card title="Where it came from" sub={sub}>
      <StillTable
        caption="Records of this paper"
        head={
          <tr>
            <th scope="col">Dump</th>
            <th scope="col" className="r">
              Line
            </th>
            <th scope="col">Date there</th>
          </tr>
        }
      >
        {sources.map((source) => (
          <tr key={`${source.dump} ${source.line}`}>
            <td>
              <PageLink href={`/papers?dump=${source.dump}`} className="mono wrap-anywhere">
                {source.name}
              </PageLink>
              <div className="text-xs text-ink-3">{describe(byId.get(source.dump))}</div>
            </td>
            <td className="r">{formatCount(source.line)}</td>
            <td>
              <StatedDate stated={source.statedDate} year={paper.date?.slice(0, 4)} />
            </td>
          </tr>
        ))}
      </StillTable>
    </Card>
  );
}

/** A date without its year is shown as it stands; the year came from the dump's crawl day or another record. */
function StatedDate({ stated, year }: { stated: string | null; year: string | undefined }) {
  if (stated === null) return <span className="text-ink-3">none</span>;
  if (!stated.startsWith('--')) return formatDate(stated);
  const day = formatDate(`2000${stated.slice(1)}`).replace(' 2000', '');
  return (
    <>
      {day} <Badge>{year === undefined ? 'year unknown' : `year inferred: ${year}`}</Badge>
    </>
  );
}

function describe(dump: DumpSummary | undefined): string {
  if (!dump) return '';
  return `${dump.format}, ${dump.crawledOn === null ? 'day unknown' : `read ${formatDate(dump.crawledOn)}`}`;
}
