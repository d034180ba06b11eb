import { moversReading } from '@/lib/queries/readings/movers-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => moversReading);
