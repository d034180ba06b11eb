/** Two words side by side, by their stems, and the places of the first: ascending. */
export interface Neighbours {
  first: string;
  second: string;
  places: Uint32Array;
}

/**
 * Where two words whose stems are common stand side by side, in order of the stems: most of a text is made of
 * few words, so a phrase of these is rarer by far than any of its words (after H. Williams, J. Zobel and D. Bahle,
 * Fast phrase querying with combined indexes, ACM TOIS 22:573, 2004, who index each common word with the next).
 * @param words the number of the word at each place
 * @param ranks by number of a word: the place of its stem in `stems`, counted from 1, or 0 where it is not common
 * @param stems the common ones, in order
 */
export function* neighbours(
  words: Uint32Array,
  ranks: Uint32Array,
  stems: readonly string[],
): Generator<Neighbours> {
  const { from, row } = byFirst(words, ranks, stems.length);
  const counts = new Uint32Array(stems.length + 1);
  for (const [index, first] of stems.entries()) {
    const places = row.subarray(from[index + 1], from[index + 2]);
    for (const { rank, of } of bySecond(words, ranks, { places, counts })) {
      yield { first, second: stems[rank - 1] as string, places: of };
    }
  }
}

/** Places that have a common word after theirs, by the rank of their own: counted, then laid in one row. */
function byFirst(
  words: Uint32Array,
  ranks: Uint32Array,
  stems: number,
): { from: Uint32Array; row: Uint32Array } {
  const from = new Uint32Array(stems + 2);
  let before = 0;
  for (const word of words) {
    const rank = ranks[word] as number;
    if (rank !== 0 && before !== 0) from[before + 1] = (from[before + 1] as number) + 1;
    before = rank;
  }
  for (let rank = 1; rank < from.length; rank += 1) {
    from[rank] = (from[rank] as number) + (from[rank - 1] as number);
  }
  const next = from.slice();
  const row = new Uint32Array(from[stems + 1] as number);
  before = 0;
  for (let place = 0; place < words.length; place += 1) {
    const rank = ranks[words[place] as number] as number;
    if (rank !== 0 && before !== 0) {
      row[next[before] as number] = place - 1;
      next[before] = (next[before] as number) + 1;
    }
    before = rank;
  }
  return { from, row };
}

/** Places of one first word by the rank of the second, ascending; `counts` holds zeros, and does so afterwards. */
function* bySecond(
  words: Uint32Array,
  ranks: Uint32Array,
  { places, counts }: { places: Uint32Array; counts: Uint32Array },
): Generator<{ rank: number; of: Uint32Array }> {
  const second = (place: number): number => ranks[words[place + 1] as number] as number;
  const present: number[] = [];
  for (const place of places) {
    const rank = second(place);
    if (counts[rank] === 0) present.push(rank);
    counts[rank] = (counts[rank] as number) + 1;
  }
  present.sort((a, b) => a - b);
  let end = 0;
  for (const rank of present) {
    const start = end;
    end += counts[rank] as number;
    counts[rank] = start;
  }
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const rank = second(place);
    const at = counts[rank] as number;
    sorted[at] = place;
    counts[rank] = at + 1;
  }
  let start = 0;
  for (const rank of present) {
    end = counts[rank] as number;
    counts[rank] = 0;
    yield { rank, of: sorted.subarray(start, end) };
    start = end;
  }
}
