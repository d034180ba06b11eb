import { headers } from 'next/headers';
import { cache } from 'react';
import type { Database } from '@/lib/db/client';
import { asofParameter } from '@/lib/model/request/asof-parameter';
import { PIN_TICKET, ticketPin } from '@/lib/pins/pin-tickets';
import type { RecordingPin } from '@/lib/pins/recording-pin';
import { corpusVersion } from '@/lib/queries/corpus/corpus-version';
import { asOf } from '@/lib/queries/pins/as-of';
import { isKept } from '@/lib/queries/pins/is-kept';
import { pinnedAddress } from '@/lib/queries/pins/pinned-address';
import { corpusNow } from '../corpus-now';

/** Of which corpus the page at an address is. */
export type ViewState =
  /** Of now: no version is asked for, or none that can be read. */
  | { standing: 'free' | 'unreadable'; db: Database }
  /** Of now, because the corpus moved on and the view was not pinned. */
  | { standing: 'moved'; db: Database; asof: string }
  /** Of the version that is asked for, which the corpus still is; `kept` once the view is pinned. */
  | { standing: 'same'; db: Database; asof: string; kept: boolean }
  /** Of then: the corpus moved on. The papers behind a point that was opened since are those of now. */
  | { standing: 'kept'; db: Database; asof: string; pointsOfNow: boolean }
  /** The view is being pinned. */
  | { standing: 'keeping'; db: Database; asof: string; pin: RecordingPin };

/** Of which corpus the page is, from its path and query; asked once a request. */
export const viewState = cache(async (path: string, query: string): Promise<ViewState> => {
  const parameters = new URLSearchParams(query);
  const db = await corpusNow();
  const given = parameters.get('asof');
  if (given === null) return { standing: 'free', db };
  const asof = asofParameter.safeParse(given).data;
  if (asof === undefined) return { standing: 'unreadable', db };
  const pin = ticketPin(db, (await headers()).get(PIN_TICKET));
  if (pin?.version === asof) return { standing: 'keeping', db: { ...db, pin }, asof, pin };
  const kept = await isKept(db, asof, pinnedAddress(path, parameters));
  if ((await corpusVersion(db)).version === asof) {
    return { standing: 'same', db: await asOf(db, asof), asof, kept };
  }
  if (kept) return { standing: 'kept', db: await asOf(db, asof), asof, pointsOfNow: false };
  for (const name of ['at', 'papers']) parameters.delete(name);
  return (await isKept(db, asof, pinnedAddress(path, parameters)))
    ? { standing: 'kept', db: await asOf(db, asof), asof, pointsOfNow: true }
    : { standing: 'moved', db, asof };
});
