import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Postgres refuses to run as root, so as root its processes take this identity. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

/** The user that runs the embedded server: null for "as we are", else `postgres` or `nobody`. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether `user` can pass through every folder above and into `folder`. */
export function canReach(folder: string, user: DatabaseUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', ...user }).status === 0;
}
