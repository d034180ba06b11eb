import { resolve } from 'node:path';
import { z } from 'zod';
import { TidelineError } from './errors';

/** Without a host, as sockets have it, `@` stands before the path; the driver reads that too. */
function isAddress(url: string): boolean {
  return URL.canParse(url.replace('@/', '@localhost/'));
}

/** Values that are never repeated, not even in an error. */
const SECRETS = ['INGEST_TOKEN', 'DATABASE_URL', 'SMTP_URL'];

/** The settings, from the environment. The one file that reads it. */
const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a URL that starts with postgresql://')
    .refine(
      isAddress,
      'a URL as postgresql://user:password@host:5432/name; a sign such as / or # is written %2F, %23',
    )
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  PORT: z.coerce
    .number('a whole number from 0 to 65535')
    .int('a whole number from 0 to 65535')
    .min(0, 'a whole number from 0 to 65535')
    .max(65535, 'a whole number from 0 to 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  INGEST_TOKEN: z.string().min(8, 'at least 8 characters').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'the address of the site, as https://papers.example.org' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  EMBED_ANCESTORS: z
    .string()
    .regex(/^[^;,\r\n]+$/, 'sites between spaces, as a Content-Security-Policy names them')
    .default('*'),
  RATE_LIMIT: z.coerce
    .number('a whole number of requests a minute, 0 for no limit')
    .int('a whole number of requests a minute, 0 for no limit')
    .min(0, 'a whole number of requests a minute, 0 for no limit')
    .default(600),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'a URL as smtp://user:password@mail.example.org:587 or smtps://…')
    .refine((url) => URL.canParse(url), 'a URL; a sign such as / or # in a password is written %2F, %23')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'an address as Tideline <papers@example.org>')
    .optional(),
  WEBHOOK_PRIVATE: z.enum(['on', 'off'], 'on or off').default('off'),
  SEEDS: z.enum(['on', 'off'], 'on or off').default('on'),
  MAX_UPLOAD_BYTES: z.coerce
    .number('a whole number of bytes')
    .int('a whole number of bytes')
    .positive('a whole number of bytes')
    .default(2 * 1024 ** 3),
  PINS_MAX_BYTES: z.coerce
    .number('a whole number of bytes, 0 for no pinned views')
    .int('a whole number of bytes, 0 for no pinned views')
    .min(0, 'a whole number of bytes, 0 for no pinned views')
    .default(1024 ** 3),
});

export interface Env {
  /** Unset: the embedded database. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  port: number;
  host: string;
  ingestToken: string | undefined;
  /** Where readers reach the pages, without a slash at the end; files and links name it where it is set. */
  publicUrl: string | undefined;
  /** Sites that may show an embedded chart: the frame-ancestors of /embed. */
  embedAncestors: string;
  /** Requests to the API that one address may make in a minute; 0 for no limit. */
  rateLimit: number;
  /** Where mail goes out; unset: there is no digest by mail. */
  smtpUrl: string | undefined;
  /** Who mail is from. */
  mailFrom: string | undefined;
  /** Whether webhooks may lead to addresses of this machine or its network. */
  webhookPrivate: boolean;
  seeds: boolean;
  maxUploadBytes: number;
  /** Length that the answers kept for pinned views may have together. */
  pinsMaxBytes: number;
}

/**
 * Reads and checks the settings. An empty variable counts as unset.
 * @throws TidelineError `bad-environment`, naming the variable and what it accepts.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(filled);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const given = SECRETS.includes(name) ? '' : ` (it is "${filled[name] ?? ''}")`;
    throw new TidelineError('bad-environment', `${name} must be ${issue?.message ?? 'valid'}${given}.`);
  }
  const s = parsed.data;
  return {
    databaseUrl: s.DATABASE_URL,
    dataDir: resolve(s.DATA_DIR),
    port: s.PORT,
    host: s.HOST,
    ingestToken: s.INGEST_TOKEN,
    publicUrl: s.PUBLIC_URL,
    embedAncestors: s.EMBED_ANCESTORS,
    rateLimit: s.RATE_LIMIT,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    webhookPrivate: s.WEBHOOK_PRIVATE === 'on',
    seeds: s.SEEDS === 'on',
    maxUploadBytes: s.MAX_UPLOAD_BYTES,
    pinsMaxBytes: s.PINS_MAX_BYTES,
  };
}
