import { corpusNow } from '../../_components/corpus-now';
import { FORMAT_NAMES } from '@/lib/model/format';
import { dumps } from '@/lib/queries/dumps/dumps';
import { stats } from '@/lib/queries/corpus/stats';
import { Card } from '../../_components/Card';
import { PageHead } from '../../_components/PageHead';
import { CorpusNow } from './CorpusNow';
import { DumpHistory } from './DumpHistory';
import { IngestDesk } from './IngestDesk';
import { TakenBack } from './TakenBack';
import { WriteAccess } from '../../_components/writing/WriteAccess';

/** Dumps in, what they brought, and the way to take them back. */
export async function IngestView() {
  const db = await corpusNow();
  const [held, totals] = await Promise.all([dumps(db), stats(db)]);
  return (
    <>
      <PageHead
        title="Ingest"
        lede="Drop dumps of papers. Each goes in whole or not at all; the same file twice changes nothing."
      />
      <WriteAccess>
        <TakenBack>
          <div className="grid-12">
            <div className="c8 stack">
              <IngestDesk />
            </div>
            <div className="c4 stack">
              <CorpusNow stats={totals} dumps={held} />
              <Card title="What can be read" sub="Found by content, not by file name">
                <div className="chips">
                  {FORMAT_NAMES.map((name) => (
                    <span key={name} className="chip mono">
                      {name}
                    </span>
                  ))}
                </div>
              </Card>
              <Card title="By command line">
                <pre className="code">npm run ingest -- dumps/</pre>
                <p className="mt-2 text-sm text-ink-2">
                  Or send a file to <span className="mono">POST /api/ingest</span>.
                </p>
              </Card>
            </div>
            <div>
              <DumpHistory dumps={held} />
            </div>
          </div>
        </TakenBack>
      </WriteAccess>
    </>
  );
}
