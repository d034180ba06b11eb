import { describe, expect, it } from 'vitest';
import { KeptWords } from '@/lib/queries/search/kept-words';
import { PackedPlaces } from '@/lib/search/packed-places';
import type { BlockWord } from '@/lib/search/word-block';

const word = (name: string, bytes: number): BlockWord => ({
  ...{ stem: name, word: name },
  places: new PackedPlaces(new Uint8Array(bytes), bytes),
});

describe('words kept from segments', () => {
  it('are told apart by segment and stem, and a stem without words is known to have none', () => {
    const kept = new KeptWords();
    kept.keep(1, 'model', [word('models', 3)]);
    kept.keep(1, 'mamba', []);
    expect(kept.get(1, 'model')?.map((one) => one.word)).toEqual(['models']);
    expect(kept.get(1, 'mamba')).toEqual([]);
    expect(kept.get(2, 'model')).toBeNull();
  });
  it('are forgotten beyond the bytes they may take, those asked for longest ago first', () => {
    // 200 bytes go with each entry: two of these fit, three do not.
    const kept = new KeptWords(700);
    kept.keep(1, 'a', [word('a', 100)]);
    kept.keep(1, 'b', [word('b', 100)]);
    kept.get(1, 'a');
    kept.keep(1, 'c', [word('c', 100)]);
    expect(kept.get(1, 'a')).not.toBeNull();
    expect(kept.get(1, 'b')).toBeNull();
    expect(kept.get(1, 'c')).not.toBeNull();
  });
  it('that came a second time take their bytes once', () => {
    const kept = new KeptWords(700);
    for (let time = 0; time < 5; time += 1) kept.keep(1, 'a', [word('a', 100)]);
    kept.keep(1, 'b', [word('b', 100)]);
    expect(kept.get(1, 'a')).not.toBeNull();
  });
});
