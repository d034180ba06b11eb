/** Orders two strings by code points (UTF-16 order puts U+10000 and beyond before U+E000). For `sort`. */
export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const a = one.charCodeAt(index);
    const b = other.charCodeAt(index);
    if (a === b) continue;
    const surrogates = Number(a >= 0xd800 && a < 0xe000) - Number(b >= 0xd800 && b < 0xe000);
    return surrogates !== 0 && Math.min(a, b) >= 0xd800 ? surrogates : a - b;
  }
  return one.length - other.length;
}
