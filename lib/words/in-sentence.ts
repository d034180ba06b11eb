/** A name inside a sentence: `Optimisation theory` is `optimisation theory`, `LLM agents` and `GANs` stay. */
export function inSentence(name: string): string {
  const [first = ''] = name.split(/[\s-]/);
  const isAcronym = first.slice(1) !== first.slice(1).toLowerCase() || first.length === 1;
  return isAcronym ? name : name.replace(/^./u, (letter) => letter.toLowerCase());
}
