import { z } from 'zod';
import { MOST_THEMES } from '../most-themes';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids of themes, comma-separated; the same id twice counts once. Whether they exist is for the query to say. */
export const themesParameter = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((id) => id.trim()))].filter((id) => id !== ''))
  .refine((ids) => ids.length > 0, 'must name at least one theme')
  .refine((ids) => ids.length <= MOST_THEMES, `must name at most ${MOST_THEMES} themes`)
  .refine((ids) => ids.every((id) => SLUG.test(id)), 'must be ids of themes, separated by commas');

/** The id of one theme. */
export const themeParameter = z.string('must be the id of a theme').regex(SLUG, 'must be the id of a theme');
