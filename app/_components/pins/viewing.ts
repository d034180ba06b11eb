import { cache } from 'react';
import type { Database } from '@/lib/db/client';

/** What one request looks at, for the parts of its page. */
interface Viewing {
  /** Null: the corpus of now. */
  db: Database | null;
  /** The papers behind a point were not kept: they are those of now. */
  pointsOfNow: boolean;
  /** Path and query of the view, without a version; null where it cannot be pinned. */
  view: string | null;
  /** The version of the corpus in the links of the view; null where it is of now. */
  asof: string | null;
  /** Its answers are kept. */
  kept: boolean;
}

/** One for every request. */
export const viewing = cache((): Viewing => ({
  db: null,
  pointsOfNow: false,
  view: null,
  asof: null,
  kept: false,
}));
