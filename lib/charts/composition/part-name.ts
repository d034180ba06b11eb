/** What a part of a composition is called; null is the papers that state no venue. */
export function partName(value: string | null): string {
  return value ?? 'no venue stated';
}
