import { rejectionsReading } from '@/lib/queries/readings/rejections-reading';
import { read } from '../../../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read<{ id: string }>(({ id }) =>
  rejectionsReading(id),
);
