import type { Database } from '../db/client';
import { TidelineError } from '../errors';
import type { PinAnswer } from '../model/answer/pins-answer';
import { corpusVersion } from '../queries/corpus/corpus-version';
import { stats } from '../queries/corpus/stats';
import { asOf } from '../queries/pins/as-of';
import { pinnedAddress } from '../queries/pins/pinned-address';
import { pinnedLink } from '../queries/pins/pinned-link';
import { pinOf } from '../queries/pins/pins';
import { readingAt } from '../queries/readings/reading-at';
import { linkedQuestions } from './linked-questions';
import { openTicket } from './pin-tickets';
import { PIN_LIMITS } from './pin-limits';
import { recordingPin } from './recording-pin';
import { storePin } from './store-pin';
import { viewAddress } from './view-address';

/** Pages that can be pinned. */
const PAGES = /^\/(|trends|themes|themes\/[a-z0-9-]+|compare|co-occurrence|papers)$/;

export interface KeepingOptions {
  now: Date;
  release: string;
  /** Length that the answers of all pins may have together. */
  mostBytes: number;
  /** Asks this server for a page, with the ticket of the pin: its HTML. */
  openPage(address: string, ticket: string): Promise<string>;
}

/**
 * Pins a view to the corpus as it is: asks once for everything that the view is made of, page and files alike, and
 * keeps the answers. A view that is pinned to this version already stays as it is.
 * @param view - path and query, of a page, of a question to the API or of an embedded chart
 * @throws TidelineError where the view cannot be shown, is too large, or there is no room.
 */
export async function keepView(
  db: Database,
  view: string,
  options: KeepingOptions,
): Promise<{ pin: PinAnswer; made: boolean }> {
  const { pathname, searchParams } = new URL(view, 'http://localhost');
  const path = pathname.replace(/^\/embed\//, '/api/');
  if (!PAGES.test(path) && readingAt(path) === null) {
    throw new TidelineError('bad-parameter', `"view" is no view that can be pinned: ${pathname}.`, {
      parameter: 'view',
    });
  }
  if (path !== pathname || path.startsWith('/api/')) searchParams.delete('format');
  const address = PAGES.test(path) ? viewAddress(path, searchParams) : pinnedAddress(path, searchParams);
  const { version } = await corpusVersion(db);
  const held = await pinOf(db, version, address);
  if (held !== null) return { pin: held, made: false };
  const { papers } = await stats(db);
  const { pin: then } = await asOf(db, version);
  if (then === undefined) throw new RangeError('a version gives a pin');
  const pin = recordingPin({ ...then, papers }, PIN_LIMITS.bytesEach);
  await recordView({ ...db, pin }, address, options);
  const problem = pin.problem();
  if (problem !== undefined) throw problem;
  await storePin(db, { version, address, papers, kept: pin.recorded() }, options);
  const made = await pinOf(db, version, address);
  if (made === null) throw new RangeError(`${address} was stored and is not there`);
  return { pin: made, made: true };
}

type Recording = Database & { pin: ReturnType<typeof recordingPin> };

async function recordView(of: Recording, address: string, { openPage }: KeepingOptions): Promise<void> {
  const { version } = of.pin;
  if (address.startsWith('/api/')) return record(of, address);
  const { ticket, close } = openTicket(of, of.pin);
  try {
    const html = await openPage(pinnedLink(address, version), ticket);
    for (const question of linkedQuestions(html, version)) await record(of, question);
  } finally {
    close();
  }
}

/** Asks a question in every form: as a table, as a picture and as JSON. */
async function record(of: Recording, question: string): Promise<void> {
  const { pathname, searchParams } = new URL(question, 'http://localhost');
  const reading = readingAt(pathname);
  if (reading === null) return;
  searchParams.set('asof', of.pin.version);
  // The bundle holds them all; where there is no picture, papers stand in it in place of the JSON.
  for (const format of reading.chart === null ? ['zip', 'json'] : ['zip']) {
    searchParams.set('format', format);
    const { body } = await reading.reply(of, searchParams);
    for await (const piece of body) void piece;
  }
}
