/** A step of the table by which a long list of places is entered in its middle. */
const STEP = 32;

interface Steps {
  /** Every `STEP`th place, and where the difference to the one after it begins. */
  places: Uint32Array;
  at: Uint32Array;
}

// The loops over packed numbers are written out: a call for each of millions of places would take as long again.

/**
 * Where a word stands: ascending numbers of places, packed as differences of seven bits at a time, the lowest
 * first.
 */
export class PackedPlaces {
  #steps: Steps | null = null;

  constructor(
    readonly packed: Uint8Array,
    readonly count: number,
  ) {}

  /** Most memory that it takes, with the table by which it is entered in its middle. */
  get bytes(): number {
    return this.packed.byteLength + 8 * Math.ceil(this.count / STEP);
  }

  unpacked(): Uint32Array {
    const places = new Uint32Array(this.count);
    const { packed } = this;
    let at = 0;
    let place = 0;
    for (let index = 0; index < places.length; index += 1) {
      let byte = packed[at++] as number;
      let difference = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] as number;
        difference |= (byte & 127) << shift;
      }
      place += difference >>> 0;
      places[index] = place;
    }
    return places;
  }

  /**
   * Marks with 1 which of some places, ascending, have this word so far behind them (before them where `shift`
   * is negative). Only what lies near them is unpacked.
   */
  mark(places: Uint32Array, shift: number, marks: Uint8Array): void {
    const { packed } = this;
    const steps = (this.#steps ??= this.#stepsOf());
    let step = 0;
    let at = 0;
    let place = -1;
    for (let index = 0; index < places.length; index += 1) {
      const wanted = (places[index] as number) + shift;
      if (wanted < 0) continue;
      const next = lastNotAbove(steps.places, wanted, step);
      if (next > step || place < 0) {
        step = next;
        place = steps.places[step] as number;
        at = steps.at[step] as number;
      }
      while (place < wanted && at < packed.length) {
        let byte = packed[at++] as number;
        let difference = byte & 127;
        for (let bits = 7; byte > 127; bits += 7) {
          byte = packed[at++] as number;
          difference |= (byte & 127) << bits;
        }
        place += difference >>> 0;
      }
      if (place === wanted) marks[index] = 1;
    }
  }

  #stepsOf(): Steps {
    const length = Math.ceil(this.count / STEP);
    const steps = { places: new Uint32Array(length), at: new Uint32Array(length) };
    const { packed } = this;
    let at = 0;
    let place = 0;
    for (let index = 0; index < this.count; index += 1) {
      let byte = packed[at++] as number;
      let difference = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] as number;
        difference |= (byte & 127) << shift;
      }
      place += difference >>> 0;
      if (index % STEP !== 0) continue;
      steps.places[index / STEP] = place;
      steps.at[index / STEP] = at;
    }
    return steps;
  }
}

/** Index of the last number that is not above `most`, at or after `from`; `from` where there is none. */
function lastNotAbove(list: Uint32Array, most: number, from: number): number {
  let [low, step] = [from, 1];
  while (low + step < list.length && (list[low + step] as number) <= most) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step >>>= 1) {
    if (low + step < list.length && (list[low + step] as number) <= most) low += step;
  }
  return low;
}
