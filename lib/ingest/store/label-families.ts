import type pg from 'pg';
import { copyInto } from '../stage/copy-into';
import { fetchBatches } from './fetch-batches';
import { Partition } from '../family/partition';

const EDGES = `
  SELECT key, node FROM (
    SELECT k.key, n.node FROM identity_key k JOIN family_node n ON n.paper_id = k.paper_id
    UNION ALL
    SELECT k.key, n.node FROM staged_key k JOIN family_node n ON n.position = k.position
  ) AS edge ORDER BY key`;

/**
 * Numbers the families among the papers of `family_paper` and the staged records: two
 * are of one family when a chain of shared keys connects them. Memory: four bytes a node.
 */
export async function labelFamilies(client: pg.ClientBase): Promise<void> {
  const { rowCount } = await client.query(`
    INSERT INTO family_node
      SELECT row_number() OVER () - 1, paper_id, position FROM (
        SELECT paper_id, NULL::int AS position FROM family_paper
        UNION ALL SELECT NULL, position FROM staged
      ) AS node`);
  await client.query('ANALYZE family_node');
  const families = new Partition(rowCount ?? 0);
  let previous: { key: string; node: number } | null = null;
  for await (const edges of fetchBatches<{ key: string; node: number }>(
    client,
    'edges',
    { text: EDGES },
    20_000,
  )) {
    for (const edge of edges) {
      if (previous?.key === edge.key) families.unite(previous.node, edge.node);
      previous = edge;
    }
  }
  await copyInto(
    client,
    { table: 'family_label', columns: ['node', 'family'] },
    labels(families, rowCount ?? 0),
  );
  await client.query('ANALYZE family_label');
}

function* labels(families: Partition, size: number): Generator<[number, number]> {
  for (let node = 0; node < size; node += 1) yield [node, families.find(node)];
}
