import { compositionReading } from '@/lib/queries/readings/composition-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => compositionReading);
