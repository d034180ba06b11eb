import { communities } from '../../analytics/network/communities';
import { matrixOrder } from '../../analytics/network/matrix-order';
import { clearEdges } from './clear-edges';
import type { MatrixTheme } from './matrix-chart';
import type { TestedPair } from './tested-pairs';

/** In which order the themes of a matrix stand. */
export const MATRIX_ORDERS = ['community', 'papers', 'group', 'name'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

interface Candidate {
  id: string;
  name: string;
  group: string;
  count: number;
}

/**
 * Chooses and orders the themes of a matrix: those with most papers, then by community (Louvain on
 * the association strength of clear pairs), by papers, by group or by name.
 *
 * @param most - how many at most; those without a paper are left out.
 */
export function matrixThemes(
  candidates: readonly Candidate[],
  pairs: ReadonlyMap<string, TestedPair>,
  order: MatrixOrder,
  most: number,
): MatrixTheme[] {
  const byPapers = candidates
    .filter((theme) => theme.count > 0)
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const plain = (themes: readonly Candidate[]) =>
    themes.map(({ id, name, count }) => ({ id, name, count, community: null }));
  if (order === 'papers') return plain(byPapers);
  if (order === 'name') return plain(byPapers.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
  if (order === 'group') {
    const groups = [...new Set(candidates.map((theme) => theme.group))];
    return plain(byPapers.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)));
  }
  return byCommunity(byPapers, pairs);
}

function byCommunity(themes: readonly Candidate[], pairs: ReadonlyMap<string, TestedPair>): MatrixTheme[] {
  const ids = themes.map((theme) => theme.id);
  const edges = clearEdges(ids, pairs);
  const community = communities(ids, edges);
  return matrixOrder(ids, edges).flatMap((index) => {
    const theme = themes[index];
    return theme
      ? [{ id: theme.id, name: theme.name, count: theme.count, community: community[index] ?? null }]
      : [];
  });
}
