import { dumpReading } from '@/lib/queries/readings/dump-reading';
import { answer } from '../../_read';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ id: string }>({
  GET: async (request, { params }) => answer(request, dumpReading((await params).id)),
});
