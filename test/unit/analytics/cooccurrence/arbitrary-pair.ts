import fc from 'fast-check';

const cell = fc.nat(40);

/** Counts of a pair that can be, from the four cells of its table. */
export const arbitraryPair = fc.tuple(cell, cell, cell, cell).map(([both, onlyA, onlyB, neither]) => ({
  papers: both + onlyA + onlyB + neither,
  a: both + onlyA,
  b: both + onlyB,
  both,
}));
