import { formatDate } from '../charts/format/format-date';

/** Which corpus a pinned view shows, as its pictures say it. */
export function asOfWords({
  version,
  taxonomyVersion,
  changedAt,
}: {
  version: string;
  taxonomyVersion: string;
  changedAt: string;
}): string {
  return `As of ${formatDate(changedAt.slice(0, 10))} (corpus ${version}, taxonomy ${taxonomyVersion}).`;
}
