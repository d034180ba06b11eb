import { formatCount } from '@/lib/charts/format/format-count';
import type { DumpSummary, Stats } from '@/lib/model/answers';
import { Card } from '../../_components/Card';
import { Note } from '../../_components/Note';

/** What all dumps together make. */
export function CorpusNow({ stats, dumps }: { stats: Stats; dumps: DumpSummary[] }) {
  const records = dumps.reduce((sum, dump) => sum + dump.report.records, 0);
  const rejected = dumps.reduce((sum, dump) => sum + dump.report.rejected, 0);
  const rows = [
    ['Dumps', stats.dumps],
    ['Records', records],
    ['Papers', stats.papers],
    ['Dated', stats.dated],
    ['No date', stats.undated],
    ['Rejected', rejected],
  ] as const;
  return (
    <Card title="What all dumps together gave">
      <dl className="kv">
        {rows.map(([name, count]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {stats.undated > 0 && (
        <div className="mt-3">
          <Note>
            <b>
              {formatCount(stats.undated)} of {formatCount(stats.papers)} papers have no date.
            </b>{' '}
            A later dump that states their dates will date them.
          </Note>
        </div>
      )}
    </Card>
  );
}
