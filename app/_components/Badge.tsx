import type { ReactNode } from 'react';

const TONES = { plain: '', ok: 'badge-ok', warn: 'badge-warn', error: 'badge-error' };

/** A word about a row: `holds`, `unclear`, `year inferred`. */
export function Badge({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return <span className={`badge ${TONES[tone]}`}>{children}</span>;
}
