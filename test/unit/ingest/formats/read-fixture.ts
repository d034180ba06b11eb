import type { DumpFormat, Parsed, RawRecord } from '../../../../lib/model/record';

/** A record without the fields it does not state. */
function stated(record: RawRecord): Record<string, unknown> {
  const fields = Object.entries(record);
  return Object.fromEntries(
    fields.filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)),
  );
}

/** What a format reads in a text that arrives in pieces of `size` characters, in the form of expected.json. */
export async function readFixture(format: DumpFormat, text: string, size: number): Promise<object> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const entries: Parsed[] = [];
  for await (const entry of format.parse(pieces())) entries.push(entry);
  const crawlDays = entries.flatMap((entry) =>
    entry.kind === 'crawl-day' ? [`${entry.line}: ${entry.value}`] : [],
  );
  return {
    ...(crawlDays.length === 0 ? {} : { crawlDays }),
    records: entries.flatMap((entry) => (entry.kind === 'record' ? [stated(entry.record)] : [])),
    rejected: entries.flatMap((entry) => (entry.kind === 'rejected' ? [entry.rejected] : [])),
  };
}
