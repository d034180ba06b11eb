import { createHash } from 'node:crypto';

/** A weak entity tag (RFC 9110, 8.8.3) of everything that the answer depends on. Weak, since it may be compressed on its way. */
export function entityTag(parts: readonly (string | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/** Whether `If-None-Match` names the tag: weak comparison, a list, or `*`. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag));
}
