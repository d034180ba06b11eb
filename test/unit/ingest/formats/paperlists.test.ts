import { describe, expect, it } from 'vitest';
import { paperlists } from '../../../../lib/ingest/formats/paperlists';
import type { RawRecord } from '../../../../lib/model/record';

async function read(dumpName: string | null): Promise<RawRecord | undefined> {
  async function* text(): AsyncGenerator<string> {
    yield '[{"title":"T","status":"Poster"}]';
  }
  for await (const entry of paperlists.parse(text(), dumpName))
    if (entry.kind === 'record') return entry.record;
  return undefined;
}

describe('paperlists', () => {
  it.each([
    ['iclr2024.json', 'ICLR', '2024'],
    ['lists.zip/nips/nips2019.json', 'NeurIPS', '2019'],
    ['corl2023.json.gz', 'CoRL', '2023'],
  ])('takes venue and year from the name %s', async (name, venue, year) => {
    const record = await read(name);
    expect([record?.venue, record?.dates[0]?.value]).toEqual([venue, year]);
  });

  it('knows neither without such a name', async () => {
    expect(await read(null)).toMatchObject({ venue: null, dates: [] });
    expect(await read('papers.json')).toMatchObject({ venue: null, dates: [] });
  });

  it('knows its lists by a status or a track beside the title', () => {
    expect(paperlists.sniff('[{"title":"T","track":"main"}]')).toBeGreaterThan(0.8);
    expect(paperlists.sniff('[{"status":"ok"}]')).toBe(0);
  });
});
