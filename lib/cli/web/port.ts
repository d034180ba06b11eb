import { createServer } from 'node:net';
import { TidelineError } from '../../errors';

/**
 * The port to serve on: `wanted`, or a free one for 0.
 * @throws TidelineError `bad-environment` when it is taken or the address is not ours.
 */
export function claimPort(host: string, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new TidelineError('bad-environment', explain(error, host, wanted)));
    });
    probe.listen(wanted, host, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken. Set PORT to another, e.g. PORT=${port + 1} npm start.`;
  if (error.code === 'EACCES') return `Port ${port} is not open to this user. Set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine.`;
  return `The server cannot listen on ${host}:${port}: ${error.message}.`;
}
