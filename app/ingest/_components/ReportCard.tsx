'use client';

import { formatCount } from '@/lib/charts/format/format-count';
import type { IngestReport } from '@/lib/model/answers';
import { formatBytes } from '@/lib/words/format-bytes';
import { plural } from '@/lib/words/plural';
import { Badge } from '../../_components/Badge';
import { Card } from '../../_components/Card';
import { Icon } from '../../_components/Icon';
import { Note } from '../../_components/Note';
import { SplitBar } from '../../_components/SplitBar';
import { StatStrip } from '../../_components/StatStrip';
import { Rejections } from './Rejections';
import { TakeBack } from './TakeBack';
import { useTakenBack } from './TakenBack';

/** What a dump brought, told when it is in. */
export function ReportCard({ report }: { report: IngestReport }) {
  const gone = useTakenBack().gone.has(report.dump.id);
  const { dump, duplicate, records, added, merged, unchanged, rejected, fused, notes, tags } = report;
  const title = duplicate
    ? `${dump.name}: seen before, nothing changed`
    : `${dump.name}: ${plural(records, 'record')}, ${plural(added, 'new paper')}, ${formatCount(rejected)} rejected`;
  const about = `${dump.format}, found by content; ${formatBytes(dump.bytes)}; ${plural(tags, 'tag')} on the papers it touched`;
  return (
    <div role="status">
      <Card
        title={title}
        sub={about}
        actions={gone ? <Badge>Taken back</Badge> : <Outcome report={report} />}
      >
        <SplitBar
          parts={[
            { label: 'added', count: added, fill: 'fill-seq-7' },
            { label: 'merged', count: merged, fill: 'fill-seq-5' },
            { label: 'unchanged', count: unchanged, fill: 'fill-seq-3' },
            { label: 'rejected', count: rejected, fill: 'fill-down' },
          ]}
        />
        <div className="mt-3.5">
          <StatStrip
            stats={[
              { label: 'Added', value: formatCount(added), note: 'new papers' },
              { label: 'Merged', value: formatCount(merged), note: 'known papers that learned something' },
              { label: 'Unchanged', value: formatCount(unchanged), note: 'nothing new in them' },
              { label: 'Rejected', value: formatCount(rejected), note: rejected > 0 ? 'see below' : 'none' },
            ]}
          />
        </div>
        {(notes.length > 0 || fused > 0) && (
          <div className="mt-3 grid gap-2">
            {fused > 0 && (
              <Note>{plural(fused, 'paper')} turned out to be the same as another and became one.</Note>
            )}
            {notes.map((note) => (
              <Note key={note}>{note}</Note>
            ))}
          </div>
        )}
        <Rejections report={report} gone={gone} />
        {!duplicate && !gone && (
          <div className="mt-3">
            <TakeBack id={dump.id} name={dump.name} />
          </div>
        )}
      </Card>
    </div>
  );
}

function Outcome({ report }: { report: IngestReport }) {
  if (report.duplicate) return <Badge>Seen before</Badge>;
  if (report.records > 0 && report.rejected === report.records)
    return <Badge tone="error">All rejected</Badge>;
  return (
    <Badge tone="ok">
      <Icon name="check" size={12} /> In
    </Badge>
  );
}
