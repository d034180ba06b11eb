import type { Database } from '../../db/client';
import type { Rejections } from '../../model/answers';
import { dump } from './dump';

/** What of a dump could not be kept, in its order; null where no dump has the id. */
export async function rejections(db: Database, dumpId: string): Promise<Rejections | null> {
  const of = await dump(db, dumpId);
  if (of === null) return null;
  const kept = await db.prisma.rejection.findMany({
    where: { dumpId },
    orderBy: { ordinal: 'asc' },
    select: { line: true, reason: true, excerpt: true },
  });
  return { total: Math.max(of.report.rejected, kept.length), rejections: kept };
}
