import { trendsReading } from '@/lib/queries/readings/trends-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => trendsReading);
