import { z } from 'zod';
import { themeParameter } from './themes-parameter';

/** `GET /api/taxonomy/words` */
export const themeWordsRequest = z.object({ theme: themeParameter });
