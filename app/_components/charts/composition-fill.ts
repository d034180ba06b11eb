const FILLS = ['fill-seq-8', 'fill-seq-6', 'fill-seq-4', 'fill-seq-3'];

/** Class of a part by its place in the stack: one ramp, dark to light, so that the order says which is which. */
export function compositionFill(part: number): string {
  return FILLS[part] ?? 'fill-muted-mark';
}
