export const SCHEME_COOKIE = 'tideline-scheme';

/** The scheme a reader chose, or nothing: then the system decides. */
export function schemeOf(value: string | undefined): 'light' | 'dark' | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}
