import type { Database } from '@/lib/db/client';
import { inTransaction } from '@/lib/ingest/in-transaction';
import { installTaxonomy } from '@/lib/ingest/tagging/install-taxonomy';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';
import { quiet } from './corpus';

const YAML = `groups: [All]
themes:
  - {id: transformers, name: Transformers, group: All, meaning: The architecture, mark: 1.1.a, patterns: [transformer]}
  - {id: vision-transformers, name: Vision transformers, group: All, meaning: Over images, parents: [transformers],
     mark: 1.2.a, patterns: [vision transformer]}
  - {id: quantization, name: Quantization, group: All, meaning: Fewer bits, mark: 2.1.a, patterns: [quantiz*]}
  - {id: diffusion, name: Diffusion, group: All, meaning: Diffusion models, mark: 3.1.a, patterns: [diffusion model]}
`;

/** Puts four themes in force: made ready in no time, where a test is not about the taxonomy. */
export async function useSmallTaxonomy(db: Database): Promise<void> {
  await inTransaction(db.pool, (client) =>
    installTaxonomy(client, loadTaxonomy(YAML), { yaml: YAML, origin: 'file' }, quiet.now()),
  );
}
