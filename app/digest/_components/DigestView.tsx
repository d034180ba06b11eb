import { corpusNow } from '../../_components/corpus-now';
import { previewDigest } from '@/lib/digest/preview';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { digestRequest } from '@/lib/model/request/digest-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { Card } from '../../_components/Card';
import { PageHead } from '../../_components/PageHead';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { DigestChoice } from './DigestChoice';
import { DigestPreview } from './DigestPreview';
import { Outcome } from './Outcome';
import { SubscribeForm } from './SubscribeForm';
import { WebhookCard } from '../_webhooks/WebhookCard';

/** Choose what a digest is of, see it, ask for it. */
export async function DigestView({ parameters }: { parameters: PageParameters }) {
  const asked = parseRequest(digestRequest, { ...parameters }, { unknown: 'ignore' });
  const { smtpUrl, publicUrl } = readEnv();
  const db = await corpusNow();
  const [summaries, digest] = await Promise.all([
    allThemes(db, { strength: 'any' }),
    previewDigest(db, asked, systemEffects.now()),
  ]);
  const { done: _done, ...chosen } = parameters;
  const preview = queryHref('/digest/preview', chosen);
  return (
    <>
      <PageHead
        title="Digest"
        lede="What came and what moved, by mail every day or every week: with intervals, with what is not over, and with what has no date. Nothing comes where nothing is new."
      />
      <Outcome done={parameters['done']} />
      <div className="grid-12">
        <div className="c5 stack">
          <Card
            title="What it is of"
            sub="Papers with any of the themes, and with the words; all papers without either."
          >
            <DigestChoice parameters={chosen} asked={asked} themes={summaries} />
          </Card>
          <Card title="Get it by mail">
            <SubscribeForm asked={asked} open={smtpUrl !== undefined && publicUrl !== undefined} />
          </Card>
          <WebhookCard asked={asked} />
        </div>
        <div className="c7">
          <Card
            title="Preview"
            sub={`As it would have been sent after the last ingestion: the ${asked.frequency === 'daily' ? 'day' : 'week'} up to it.`}
            actions={
              <span className="no-print flex gap-3.5 text-sm">
                <a href={preview}>HTML</a>
                <a href={queryHref('/digest/preview', chosen, { as: 'text' })}>Text</a>
                <a href={queryHref('/digest/preview', chosen, { as: 'json' })}>Webhook</a>
              </span>
            }
          >
            <DigestPreview digest={digest} />
          </Card>
        </div>
      </div>
    </>
  );
}
