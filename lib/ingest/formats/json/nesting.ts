/** More levels than this no dump of papers has; what reads on recursively would end for lack of stack. */
export const DEEPEST = 512;

export const TOO_DEEP = `nested deeper than ${DEEPEST} levels`;

const MARKS = /"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{}]/g;

/** Whether brackets outside strings are nested deeper than any dump has them. Texts with few brackets are not read. */
export function isTooDeep(text: string): boolean {
  if (!holdsMany(text, '[') && !holdsMany(text, '{')) return false;
  let depth = 0;
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function holdsMany(text: string, bracket: string): boolean {
  let at = -1;
  for (let times = 0; times <= DEEPEST / 2; times += 1) {
    at = text.indexOf(bracket, at + 1);
    if (at < 0) return false;
  }
  return true;
}
