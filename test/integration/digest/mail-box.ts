import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: its envelope, and all of it as text. */
export interface Arrived {
  to: string[];
  raw: string;
}

/** An SMTP server of the test's own, on a free port of this machine. */
export interface MailBox {
  url: string;
  arrived: Arrived[];
  /** Called with every mail before it is acknowledged; what it waits for, the sender waits for. */
  onMail: (mail: Arrived) => Promise<void>;
  /** Addresses that are refused. */
  refused: Set<string>;
  close(): Promise<void>;
}

export async function openMailBox(): Promise<MailBox> {
  const refused = new Set<string>();
  const box: Omit<MailBox, 'url' | 'close'> = { arrived: [], onMail: () => Promise.resolve(), refused };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, callback) =>
      refused.has(address)
        ? callback(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }))
        : callback(),
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const mail = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString('utf8'),
        };
        box.arrived.push(mail);
        void box.onMail(mail).then(() => callback());
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(box, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((closed) => server.close(closed)),
  });
}

/** A header of a mail, unfolded. */
export function headerOf({ raw }: Arrived, name: string): string | null {
  const [head = ''] = raw.split('\r\n\r\n');
  return new RegExp(`^${name}: (.*)$`, 'mi').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1] ?? null;
}

/** The text of a mail, its soft line breaks and escapes undone (RFC 2045, 6.7). */
export function textOf({ raw }: Arrived): string {
  return Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
