import { createTransport } from 'nodemailer';

/** A mail as it goes out. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Without angle brackets; the same mail sent again bears the same. */
  messageId: string;
  headers?: Record<string, string>;
}

/** Sends mail; what fails is told without the address it was for. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

const TIMEOUT_MS = 20_000;
const A_SECOND = 10;

/** A mailer that hands mail to one SMTP server over one connection, ten mails a second at most. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    ...{ rateDelta: 1000, rateLimit: A_SECOND },
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Mail holds what this program wrote; nothing in it names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ messageId, headers = {}, ...mail }) => {
      try {
        await transport.sendMail({
          ...mail,
          from,
          messageId: `<${messageId}>`,
          headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        });
      } catch (error) {
        throw new Error(failure(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Codes alone: what servers answer often repeats the address. */
function failure(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const said = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return said.length === 0 ? 'the mail could not be sent' : `the SMTP server: ${said.join(' ')}`;
}
