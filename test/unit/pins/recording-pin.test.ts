import { describe, expect, it } from 'vitest';
import { recordingPin } from '@/lib/pins/recording-pin';

const THEN = {
  version: '0123456789abcdef',
  taxonomyVersion: 't',
  changedAt: '2026-03-12T00:00:00.000Z',
  papers: 3,
};

async function* three(): AsyncGenerator<{ id: number }> {
  for (const id of [1, 2, 3]) yield { id };
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe('a pin that records', () => {
  it('asks each question once and writes down what came', async () => {
    const pin = recordingPin(THEN, 1000);
    let asked = 0;
    const live = () => Promise.resolve({ n: (asked += 1) });
    const answers = [await pin.answer('trends', 'q', live), await pin.answer('trends', 'q', live)];
    expect([asked, answers]).toEqual([1, [{ n: 1 }, { n: 1 }]]);
    const rows = await all(pin.rows('all-papers', 'q', three));
    expect(rows).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(pin.recorded()).toEqual([
      { read: 'trends', question: 'q', answer: '{"n":1}' },
      { read: 'all-papers', question: 'q', answer: '[{"id":1},{"id":2},{"id":3}]' },
    ]);
    expect(pin.problem()).toBeUndefined();
  });

  it('stops where answers grow beyond their bound, and says so', async () => {
    const pin = recordingPin(THEN, 16);
    const rows = all(pin.rows('all-papers', 'q', three));
    await expect(rows).rejects.toMatchObject({ code: 'too-large' });
    expect(pin.problem()).toMatchObject({ code: 'too-large' });
    expect(pin.recorded()).toEqual([]);
  });
});
