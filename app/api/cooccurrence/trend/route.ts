import { pairTrendReading } from '@/lib/queries/readings/pair-trend-reading';
import { read } from '../../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => pairTrendReading);
