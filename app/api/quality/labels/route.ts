import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { delimited } from '@/lib/exports/delimited';
import { writeLabels } from '@/lib/ingest/quality/write-labels';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { parseRequest } from '@/lib/model/request/parse-request';
import { labelsFileRequest, labelsRequest } from '@/lib/model/request/quality-request';
import { qualityLabels } from '@/lib/queries/quality/quality-labels';
import { labelsTable } from '@/lib/exports/tables/labels-table';
import { route } from '../../_route';
import { send } from '../../_send';
import { smallJson } from '../../_small-json';

async function* lines(labels: readonly object[]): AsyncGenerator<string> {
  for (const label of labels) yield `${JSON.stringify(label)}\n`;
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { format } = parseRequest(labelsFileRequest, new URL(request.url).searchParams);
    const labels = await qualityLabels(await database());
    const file = { fileName: `tideline-labels.${format}` };
    return format === 'csv'
      ? send(
          {
            ...file,
            mediaType: 'text/csv; charset=utf-8; header=present',
            body: delimited(labelsTable(labels), ','),
          },
          FRESH,
        )
      : send({ ...file, mediaType: 'application/jsonl; charset=utf-8', body: lines(labels) }, FRESH);
  },
  PUT: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    const parsed = labelsRequest.safeParse(await smallJson(request));
    if (!parsed.success) {
      throw new TidelineError(
        'bad-parameter',
        'The body must be {"labels": [{"paper": id, "theme": id, "verdict": "yes", "no", "unsure" or null}]}, 100 at most.',
        { parameter: 'labels' },
      );
    }
    await writeLabels(await database(), parsed.data, systemEffects);
    return new Response(null, { status: 204 });
  },
});

const FRESH = { 'cache-control': 'no-store' };
