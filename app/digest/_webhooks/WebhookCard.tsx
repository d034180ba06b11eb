import { headers } from 'next/headers';
import { database } from '@/lib/db/open';
import { webhooks } from '@/lib/digest/webhooks';
import { readEnv } from '@/lib/env';
import { closedWriting } from '@/lib/ingest/closed-writing';
import type { DigestRequest } from '@/lib/model/request/digest-request';
import { Card } from '../../_components/Card';
import { Note } from '../../_components/Note';
import { SignatureHelp } from './SignatureHelp';
import { WebhookForm } from './WebhookForm';
import { WebhookList } from './WebhookList';

/** The digest as JSON to a webhook, for who may write. */
export async function WebhookCard({ asked }: { asked: DigestRequest }) {
  const env = readEnv();
  const closed = closedWriting(await headers(), env);
  const token = env.ingestToken !== undefined;
  return (
    <Card title="Get it by webhook">
      {closed === null ? (
        <WebhookForm
          key={JSON.stringify(asked)}
          themes={(asked.themes ?? []).join(',')}
          q={asked.q ?? ''}
          frequency={asked.frequency}
          token={token}
        />
      ) : (
        <Note>
          <b>Webhooks are for who may write.</b> {closed}
        </Note>
      )}
      {closed === null && !token && <WebhookList webhooks={await webhooks(await database())} />}
      <SignatureHelp />
    </Card>
  );
}
