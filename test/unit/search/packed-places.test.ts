import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '@/lib/search/byte-writer';
import { PackedPlaces } from '@/lib/search/packed-places';

function packed(places: readonly number[]): PackedPlaces {
  const writer = new ByteWriter();
  for (const [at, place] of places.entries()) writer.number(place - (places[at - 1] ?? 0));
  return new PackedPlaces(writer.take(), places.length);
}

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 400 }).map((numbers) => numbers.sort((a, b) => a - b));

describe('packed places', () => {
  it('are unpacked from differences of seven bits at a time', () => {
    // 300 = 2 · 128 + 44: the lower seven bits first, with the mark that more follow.
    const places = new PackedPlaces(Uint8Array.from([5, 128 + 44, 2]), 2);
    expect([...places.unpacked()]).toEqual([5, 305]);
  });
  it('mark those places that have one of them behind, whatever lies between', () => {
    const marks = new Uint8Array(4);
    packed([0, 7, 1_000_000]).mark(Uint32Array.from([0, 6, 500, 999_999]), 1, marks);
    expect([...marks]).toEqual([0, 1, 0, 1]);
  });
  it('mark what a set of all of them would, before or behind', () => {
    fc.assert(
      fc.property(
        ascending(3000),
        ascending(3000),
        fc.integer({ min: -3, max: 3 }),
        (word, places, shift) => {
          const marks = new Uint8Array(places.length);
          const list = packed(word);
          if (word.length > 0) list.mark(Uint32Array.from(places), shift, marks);
          const all = new Set(word);
          expect([...marks]).toEqual(places.map((place) => (all.has(place + shift) ? 1 : 0)));
          expect([...list.unpacked()]).toEqual(word);
        },
      ),
    );
  });
});
