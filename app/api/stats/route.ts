import { statsReading } from '@/lib/queries/readings/stats-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => statsReading);
