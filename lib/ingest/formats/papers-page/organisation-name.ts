function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/**
 * The name in `slug Organisation name`, which is what copying leaves of an organisation's picture and
 * name: `ReactiveAI Reactive AI` → `Reactive AI`. The first word is taken for the slug when the rest
 * begins alike or abbreviates to it, or when no plain word is written so (lower case, `mit-han-lab`,
 * `TencentARC`); `Carnegie Mellon University` stays whole.
 */
export function organisationName(text: string): string {
  const words = text.trim().split(/\s+/);
  const [slug, ...rest] = words;
  if (slug === undefined || rest.length === 0) return text.trim();
  const name = rest.join(' ');
  const short = bare(slug);
  const long = bare(name);
  const alike =
    long.startsWith(short) || short.startsWith(long) || initials(rest).toLowerCase().startsWith(short);
  const noWord = /[-_\d]/.test(slug) || /^\p{Ll}+$/u.test(slug) || /\p{Ll}\p{Lu}/u.test(slug);
  return alike || (noWord && /^[\w.-]+$/.test(slug)) ? name : words.join(' ');
}
