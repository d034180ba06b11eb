import type { Database } from '../../db/client';
import type { Effects } from '../../effects';

/** Leaves a phrase out of what emerges, or lets it back in. */
export async function putAside(
  { pool }: Pick<Database, 'pool'>,
  phrase: string,
  aside: boolean,
  { now }: Effects,
): Promise<void> {
  if (aside) {
    await pool.query(
      'INSERT INTO ignored_phrase (phrase, ignored_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [phrase, now()],
    );
  } else await pool.query('DELETE FROM ignored_phrase WHERE phrase = $1', [phrase]);
}
