import { database } from '@/lib/db/open';
import { currentPaperId } from '@/lib/queries/papers/current-paper-id';
import { paperReading } from '@/lib/queries/readings/paper-reading';
import { answer } from '../../_read';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ id: string }>({
  GET: async (request, { params }) => {
    const { id } = await params;
    const current = await currentPaperId(await database(), id);
    if (current === null || current === id) return answer(request, paperReading(id));
    const location = `/api/papers/${current}${new URL(request.url).search}`;
    return new Response(null, { status: 308, headers: { location, 'cache-control': 'no-cache' } });
  },
});
