/** The generator of Park & Miller (CACM 31:1192, 1988): the same numbers on every machine. */
export function randomSequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
