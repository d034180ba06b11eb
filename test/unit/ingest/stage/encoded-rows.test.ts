import { describe, expect, it } from 'vitest';
import { rowsBut, rowsOf } from '@/lib/ingest/stage/encoded-rows';

// Three papers of two, no and three bytes.
const rows = { bytes: Uint8Array.of(1, 2, 3, 4, 5), ends: Uint32Array.of(2, 2, 5) };

describe('rowsOf', () => {
  it('gives the rows of one paper', () => {
    expect([0, 1, 2].map((paper) => [...rowsOf(rows, paper)])).toEqual([[1, 2], [], [3, 4, 5]]);
  });
});

describe('rowsBut', () => {
  it('leaves out papers and keeps what lies between them in one piece', () => {
    const pieces = (leftOut: boolean[]): number[][] => rowsBut(rows, leftOut).map((piece) => [...piece]);
    expect(pieces([])).toEqual([[1, 2, 3, 4, 5]]);
    expect(pieces([true, false, false])).toEqual([[3, 4, 5]]);
    expect(pieces([false, false, true])).toEqual([[1, 2]]);
    expect(pieces([true, true, true])).toEqual([]);
  });
});
