import type { Database } from '../../db/client';
import type { Evidence } from '../../model/answers';
import { pinnable } from '../pins/pinnable';

const FIELDS = ['title', 'abstract'] as const;

/**
 * What a list of papers shows beside their titles: the abstract and the words that made the tags of
 * `themes`. In the order of `papers`; ids that are not held are left out.
 */
export const evidence = pinnable('evidence', null, evidenceOf);

async function evidenceOf(
  db: Database,
  { papers, themes }: { papers: string[]; themes: string[] },
): Promise<Evidence[]> {
  const found = await db.prisma.paper.findMany({
    where: { id: { in: papers } },
    select: {
      id: true,
      abstract: true,
      tags: {
        where: { themeId: { in: themes } },
        select: { themeId: true, spans: true },
        orderBy: { themeId: 'asc' },
      },
    },
  });
  const byId = new Map(found.map((paper) => [paper.id, paper]));
  return papers.flatMap((id) => {
    const paper = byId.get(id);
    if (!paper) return [];
    const spans = paper.tags.flatMap((tag) =>
      triples(tag.spans).map((span) => ({ theme: tag.themeId, ...span })),
    );
    return [{ paper: id, abstract: paper.abstract, spans }];
  });
}

/** Spans are stored flat: field, start, end. */
function triples(flat: number[]): { field: (typeof FIELDS)[number]; start: number; end: number }[] {
  return Array.from({ length: flat.length / 3 }, (_, index) => {
    const [field = 0, start = 0, end = 0] = flat.slice(3 * index, 3 * index + 3);
    return { field: FIELDS[field] ?? 'abstract', start, end };
  });
}
