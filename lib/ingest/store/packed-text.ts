import type { PairTriangle } from '../../analytics/cooccurrence/pair-triangle';

/** Packed counts as Postgres reads a `bytea` from text. */
export function packedText(triangle: PairTriangle): string {
  return `\\x${Buffer.from(triangle.packed()).toString('hex')}`;
}
