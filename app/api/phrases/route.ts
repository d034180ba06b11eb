import { phrasesReading } from '@/lib/queries/readings/phrases-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => phrasesReading);
