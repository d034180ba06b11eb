import type { Theme, ThemePattern } from '@/lib/model/taxonomy';

/** A theme of the group "Tests" with nothing but patterns. */
export function plainTheme(
  id: string,
  patterns: (string | (Partial<ThemePattern> & { phrase: string }))[],
  rest: Partial<Theme> = {},
): Theme {
  return {
    id,
    name: id,
    group: 'Tests',
    meaning: id,
    parents: [],
    mark: '1.1.a',
    patterns: patterns.map((pattern) => ({
      when: [],
      unless: [],
      strength: null,
      ...(typeof pattern === 'string' ? { phrase: pattern } : pattern),
    })),
    not: [],
    ...rest,
  };
}
