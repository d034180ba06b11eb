/** The known words of one text, in order; overwritten by each scan. */
export interface Scan {
  /**
   * Class of each word. 0 stands for one or more unknown words or for what no phrase crosses; one 0
   * follows the last word.
   */
  classes: Int32Array;
  /** `wordHash` of each word while it is looked up; 0 where the class is known. */
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Offsets right behind the stops that end sentences. */
  stops: Int32Array;
  stopCount: number;
  /** Words from which on a pattern may be found; filled by `findEvidence`. */
  picked: Int32Array;
}

function columns(size: number): Omit<Scan, 'count' | 'stopCount'> {
  return {
    classes: new Int32Array(size),
    hashes: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    stops: new Int32Array(size),
    picked: new Int32Array(size),
  };
}

/** An empty scan, to be used again and again. */
export function newScan(): Scan {
  return { ...columns(8192), count: 0, stopCount: 0 };
}

/** Makes room for a text of so many UTF-16 units. */
export function reserve(scan: Scan, length: number): void {
  const size = length + 3;
  if (scan.classes.length < size) Object.assign(scan, columns(Math.max(size, scan.classes.length * 2)));
}
