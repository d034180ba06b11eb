import { headers } from 'next/headers';
import { readEnv } from '@/lib/env';

/** Where readers reach the pages, without a slash at the end: as it is set, else as this reader came. */
export async function homeAddress(): Promise<string> {
  const { publicUrl } = readEnv();
  if (publicUrl !== undefined) return publicUrl;
  const given = await headers();
  return `${given.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${given.get('host') ?? 'localhost'}`;
}
