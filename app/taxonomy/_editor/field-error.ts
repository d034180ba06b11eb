import type { LineNote } from '@/lib/model/taxonomy-answers';
import type { ErrorPlace } from '@/lib/themes/draft/place-of-error';

/** What is wrong with a field of a theme. */
export type FieldError = LineNote & ErrorPlace;
