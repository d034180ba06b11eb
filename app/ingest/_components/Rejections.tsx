import { formatCount } from '@/lib/charts/format/format-count';
import type { IngestReport } from '@/lib/model/answers';
import { ButtonLink } from '../../_components/Button';
import { StillTable } from '../../_components/still/StillTable';

/** The lines that could not be kept and why; the first of them here, all of them as a file while the dump is held. */
export function Rejections({ report, gone }: { report: IngestReport; gone: boolean }) {
  const { dump, rejected, rejections } = report;
  if (rejected === 0) return null;
  const shown =
    rejections.length < rejected
      ? `, the first ${formatCount(rejections.length)} of ${formatCount(rejected)}`
      : '';
  return (
    <div className="mt-5">
      <h3 className="mb-1.5">Rejected lines{shown}</h3>
      <StillTable
        caption={`Rejected lines of ${dump.name}`}
        head={
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Why</th>
            <th scope="col">Begins with</th>
          </tr>
        }
      >
        {rejections.map((rejection, index) => (
          <tr key={index}>
            <td className="num">{formatCount(rejection.line)}</td>
            <td className="min-w-40">{rejection.reason}</td>
            <td className="mono wrap-anywhere text-ink-2">{rejection.excerpt.slice(0, 120)}</td>
          </tr>
        ))}
      </StillTable>
      {!gone && (
        <div className="mt-3">
          <ButtonLink plain size="sm" href={`/api/dumps/${dump.id}/rejections?format=csv`}>
            Rejected lines as CSV
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
