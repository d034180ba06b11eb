const STEPS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key moves the reading of a lower triangle whose cells are numbered row by row (row i has i
 * cells); the first key lands on `start`. Null for keys that do not move it. Moves stop at the edges.
 */
export function moveCell(key: string, at: number | null, start: number, rows: number): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  if (at === null) return start;
  const row = Math.floor((1 + Math.sqrt(1 + 8 * at)) / 2);
  const column = at - (row * (row - 1)) / 2;
  const nextRow = Math.min(rows - 1, Math.max(1, row + step[0]));
  const nextColumn = Math.min(nextRow - 1, Math.max(0, column + step[1]));
  return (nextRow * (nextRow - 1)) / 2 + nextColumn;
}
