import { createServer, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { claimPort } from '@/lib/cli/web/port';

const listening = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });

describe('claimPort', () => {
  it('finds a free port for 0', async () => {
    expect(await claimPort('127.0.0.1', 0)).toBeGreaterThan(0);
  });

  it('says in one line that a port is taken and what to do', async () => {
    const { server, port } = await listening();
    await expect(claimPort('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is taken. Set PORT to another, e.g. PORT=${port + 1} npm start.`,
    );
    server.close();
  });

  it('refuses a host that is no address of this machine', async () => {
    await expect(claimPort('192.0.2.1', 0)).rejects.toThrow('HOST 192.0.2.1 is no address of this machine.');
  });
});
