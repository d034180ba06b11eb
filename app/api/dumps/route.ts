import { dumpsReading } from '@/lib/queries/readings/dumps-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => dumpsReading);
