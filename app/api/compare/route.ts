import { compareReading } from '@/lib/queries/readings/compare-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => compareReading);
