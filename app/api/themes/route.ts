import { themesReading } from '@/lib/queries/readings/themes-reading';
import { read } from '../_read';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = read(() => themesReading);
