import type { z } from 'zod';
import { filterRequest } from './filter-request';

/** `GET /api/themes` */
export const themesRequest = filterRequest;
export type ThemesRequest = z.output<typeof themesRequest>;
