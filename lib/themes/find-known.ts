import type { Taxonomy, Theme } from '../model/taxonomy';
import { tagPaper } from './tag-paper';
import { buildTagger } from './tagger';

/** The theme and all themes below it. */
function family({ themes }: Taxonomy, id: string): Theme[] {
  const members = new Set([id]);
  for (let size = 0; size < members.size;) {
    size = members.size;
    for (const theme of themes)
      if (theme.parents.some((parent) => members.has(parent))) members.add(theme.id);
  }
  return themes.filter((theme) => members.has(theme.id));
}

/**
 * What finds the words that a theme has patterns for already: its own patterns and those of the themes below it,
 * whatever their conditions, and its exclusions, as words that were ruled out.
 *
 * @returns the spans of a text, UTF-16 offsets, ends excluded
 */
export function findKnown(
  taxonomy: Taxonomy,
  id: string,
): (text: string) => { start: number; end: number }[] {
  const themes = family(taxonomy, id).map((theme): Theme => ({
    ...theme,
    parents: [],
    patterns: [...theme.patterns.map(({ phrase }) => phrase), ...theme.not].map((phrase) => ({
      ...{ phrase, when: [], unless: [], strength: null },
    })),
    not: [],
  }));
  const tagger = buildTagger({ ...taxonomy, themes });
  return (title) => tagPaper(tagger, { title, abstract: null }).flatMap(({ spans }) => spans);
}
