import { dumpReading } from '@/lib/queries/readings/dump-reading';
import { answer } from '../../_read';
import { route } from '../../_route';
import { deleteDump, patchDump } from '../_dump-writes';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ id: string }>({
  GET: async (request, { params }) => answer(request, dumpReading((await params).id)),
  PATCH: async (request, { params }) => patchDump(request, (await params).id),
  DELETE: async (request, { params }) => deleteDump(request, (await params).id),
});
