import { describe, expect, it } from 'vitest';
import { findKnown } from '@/lib/themes/find-known';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';

const taxonomy = loadTaxonomy(`groups: [All]
themes:
  - {id: graphs, name: Graphs, group: All, meaning: Of nodes, mark: 1.1.a, not: [bar graph],
     patterns: [{phrase: graph, when: [node]}]}
  - {id: knowledge, name: Knowledge graphs, group: All, meaning: Facts, parents: [graphs], mark: 1.2.a,
     patterns: [knowledge base]}
  - {id: ships, name: Ships, group: All, meaning: Afloat, mark: 2.1.a, patterns: [ship]}
`);

describe('findKnown', () => {
  const known = findKnown(taxonomy, 'graphs');
  const words = (text: string) => known(text).map(({ start, end }) => text.slice(start, end));

  it('finds patterns whatever their conditions, those of themes below, and exclusions', () => {
    expect(words('Graphs')).toEqual(['Graphs']);
    expect(words('a knowledge base of ships')).toEqual(['knowledge base']);
    expect(words('a bar graph')).toEqual(['bar graph']);
  });

  it('finds nothing of other themes', () => {
    expect(words('ships')).toEqual([]);
    expect(findKnown(taxonomy, 'knowledge')('graphs')).toEqual([]);
  });
});
