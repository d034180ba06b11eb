import type { Tag } from '../../model/theme';

/** Tags a title and an abstract by the taxonomy in force. */
export type TagText = (text: { title: string; abstract: string | null }) => Tag[];
