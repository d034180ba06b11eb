import type { Pattern } from '@/lib/themes/parse-pattern';
import { textCondition, type TextCondition } from '@/lib/themes/text-condition';
import { textExpression } from '@/lib/themes/text-expression';

/** Whether the database would have a text read for a pattern; text with signs that folding may alter is let through. */
export function mayHold(pattern: Pattern, text: string): boolean {
  const condition = textCondition(pattern);
  if (condition === null || /[\\{}_^<]|[^\x01-\x7f]/.test(text)) return true;
  const holds = (one: TextCondition): boolean => {
    if (one.kind === 'letters') return text.toLowerCase().includes(one.letters);
    return one.kind === 'all' ? one.parts.every(holds) : one.parts.some(holds);
  };
  const expression = textExpression(pattern);
  return holds(condition) && (expression === null || new RegExp(expression, 's').test(text));
}
