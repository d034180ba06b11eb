import { createHash } from 'node:crypto';

/** By which a question is found again. */
export function questionHash(question: string): string {
  return createHash('sha256').update(question).digest('hex');
}
