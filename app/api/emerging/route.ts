import { emergingReading } from '@/lib/queries/readings/emerging-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => emergingReading);
