import type { PackedPlaces } from './packed-places';

/** A set of places in a segment, one bit each; one is used for segment after segment. */
export class PlaceSet {
  #bits = new Uint32Array(0);

  /** Empties it for places below `size`. */
  clear(size: number): void {
    const length = Math.ceil(size / 32);
    if (length > this.#bits.length) this.#bits = new Uint32Array(length);
    else this.#bits.fill(0, 0, length);
  }

  addPacked({ packed, count }: PackedPlaces): void {
    const bits = this.#bits;
    let at = 0;
    let place = 0;
    for (let index = 0; index < count; index += 1) {
      let byte = packed[at++] as number;
      let difference = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] as number;
        difference |= (byte & 127) << shift;
      }
      place += difference >>> 0;
      bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
    }
  }

  has(place: number): boolean {
    return (((this.#bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }
}
