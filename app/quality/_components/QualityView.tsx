import { headers } from 'next/headers';
import { formatDate } from '@/lib/charts/format/format-date';
import { corpusNow } from '../../_components/corpus-now';
import { readEnv } from '@/lib/env';
import { closedWriting } from '@/lib/ingest/closed-writing';
import { quality } from '@/lib/queries/quality/quality';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { Note } from '../../_components/Note';
import { PageHead } from '../../_components/PageHead';
import { WriteAccess } from '../../_components/writing/WriteAccess';
import { PrecisionStats } from './PrecisionStats';
import { PrecisionTable } from './PrecisionTable';
import { QualityDesk } from './QualityDesk';

/** How right the tags are: a sample, what a reader said of it, and the precision that follows. */
export async function QualityView() {
  const answer = await quality(await corpusNow());
  const closed = closedWriting(await headers(), readEnv());
  const { sample, overall, themes, periods } = answer;
  return (
    <>
      <PageHead
        title="Quality"
        lede="Judge a sample of tags, drawn by theme and year, and see how many are right. What you say of a tag holds as long as the same words make it."
        actions={
          <>
            <ButtonLink plain href="/api/quality/labels?format=csv">
              Verdicts as CSV
            </ButtonLink>
            <ButtonLink plain href="/api/quality/labels">
              JSONL
            </ButtonLink>
          </>
        }
      />
      {closed !== null && (
        <div className="mb-4">
          <Note>
            <b>Writing is closed here.</b> {closed} The figures can be read, nothing can be judged.
          </Note>
        </div>
      )}
      <div className="stack">
        {sample && <PrecisionStats overall={overall} />}
        <WriteAccess>
          <QualityDesk closed={closed !== null} sample={sample?.id ?? null} />
        </WriteAccess>
        {sample && (
          <div className="grid-12">
            <div className="c7">
              <Card
                title="By theme"
                sub={`${plural(overall.items, 'tag')} drawn ${formatDate(sample.drawnAt.slice(0, 10))} with seed ${sample.seed}`}
              >
                <PrecisionTable
                  of="Theme"
                  rows={themes.map(({ theme, name, ...row }) => ({ ...row, name, href: `/themes/${theme}` }))}
                />
              </Card>
            </div>
            <div className="c5">
              <Card title="By year of the paper">
                <PrecisionTable
                  of="Year"
                  rows={periods.map(({ year, ...row }) => ({
                    ...row,
                    name: year === null ? 'no date' : String(year),
                  }))}
                />
              </Card>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
