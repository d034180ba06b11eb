import { papersReading } from '@/lib/queries/readings/papers-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => papersReading);
