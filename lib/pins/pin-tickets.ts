import { randomBytes } from 'node:crypto';
import type { Database } from '../db/client';
import type { RecordingPin } from './recording-pin';

/** The header by which a page is asked to be rendered for a pin that is being made in this process. */
export const PIN_TICKET = 'x-tideline-pin';

/** Lets pages be rendered over a recording pin, until it is closed. */
export function openTicket(db: Database, pin: RecordingPin): { ticket: string; close(): void } {
  const ticket = randomBytes(16).toString('hex');
  open(db).set(ticket, pin);
  return { ticket, close: () => open(db).delete(ticket) };
}

/** The recording pin of a ticket; undefined for any other text. */
export function ticketPin(db: Database, ticket: string | null): RecordingPin | undefined {
  return ticket === null ? undefined : open(db).get(ticket);
}

function open({ kept }: Database): Map<string, RecordingPin> {
  const tickets = (kept.get('pin-tickets') ?? new Map()) as Map<string, RecordingPin>;
  kept.set('pin-tickets', tickets);
  return tickets;
}
