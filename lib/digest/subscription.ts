import type { Day } from '../model/bucket';
import { bucketStart } from '../analytics/calendar/bucket-start';
import type { DigestQuestion, Frequency } from '../model/digest';
import type { DigestRequest } from '../model/request/digest-request';

/** Who gets a digest, of what and how often. */
export interface Subscription extends DigestQuestion {
  id: number;
  kind: 'mail' | 'webhook';
  /** An address or a URL: never to be logged. */
  target: string;
  /** Signs what a webhook gets. */
  secret: string | null;
  frequency: Frequency;
}

/** The period of a digest that is sent at a time: its day, or the Monday of its week; UTC. */
export function periodOf(frequency: Frequency, time: Date): Day {
  return bucketStart(time.toISOString().slice(0, 10), frequency === 'daily' ? 'day' : 'week');
}

/** A question and its frequency as one string, by which the same one is known again. */
export function questionKey({ themes = [], q, frequency }: DigestRequest): string {
  return JSON.stringify([frequency, [...themes].sort(), q ?? null]);
}
