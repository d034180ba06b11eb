import { cooccurrenceReading } from '@/lib/queries/readings/cooccurrence-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => cooccurrenceReading);
