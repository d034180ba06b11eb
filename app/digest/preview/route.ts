import { createHash } from 'node:crypto';
import { database } from '@/lib/db/open';
import { footOf } from '@/lib/digest/mail/digest-mail';
import { previewDigest } from '@/lib/digest/preview';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { DIGEST_STYLE, digestHtml } from '@/lib/exports/digest/digest-html';
import { digestJson } from '@/lib/exports/digest/digest-json';
import { digestText } from '@/lib/exports/digest/digest-text';
import { previewRequest } from '@/lib/model/request/digest-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { route } from '../../api/_route';

const STYLE_HASH = createHash('sha256').update(DIGEST_STYLE).digest('base64');
const TYPES = {
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A digest as it would be sent, without an address. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { protocol, host, searchParams } = new URL(request.url);
    const { as, ...asked } = parseRequest(previewRequest, searchParams);
    const home = readEnv().publicUrl ?? `${protocol}//${request.headers.get('host') ?? host}`;
    const digest = await previewDigest(await database(), asked, systemEffects.now());
    const foot = footOf(asked.frequency, `${home}/digest`, home);
    const written = { html: digestHtml, text: digestText, json: digestJson }[as](digest, home, foot);
    return new Response(written, {
      headers: {
        'content-type': TYPES[as],
        'cache-control': 'no-cache',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    });
  },
});
