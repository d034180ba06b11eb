/** Class of a difference: its direction, or neither where it is not clear. */
export function differenceLook(value: number, dim: boolean): 'dir-up' | 'dir-down' | 'dir-none' {
  if (dim) return 'dir-none';
  return value > 0 ? 'dir-up' : 'dir-down';
}
