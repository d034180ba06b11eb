import type { TextCondition } from '@/lib/themes/text-condition';

/** The condition as the database asks it: text with signs that folding may alter is let through. */
export function mayHold(condition: TextCondition, text: string): boolean {
  if (/[\\{}_^<]|[^\x01-\x7f]/.test(text)) return true;
  const holds = (one: TextCondition): boolean => {
    if (one.kind === 'letters') return text.toLowerCase().includes(one.letters);
    return one.kind === 'all' ? one.parts.every(holds) : one.parts.some(holds);
  };
  return holds(condition);
}
