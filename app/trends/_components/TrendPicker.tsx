'use client';

import { ThemePicker, type ThemePickerProps } from '../../_components/charts/ThemePicker';
import { PhraseToTheme } from './PhraseToTheme';

interface TrendPickerProps extends Omit<ThemePickerProps, 'phrases'> {
  phrases: { chosen: string[]; problem: { text: string; message: string } | null };
  /** Whether this reader may write. */
  mayWrite: boolean;
}

/** Chooses themes and phrases; a phrase is one press from being a theme. */
export function TrendPicker({ phrases, mayWrite, ...picker }: TrendPickerProps) {
  const actions = (phrase: string) => mayWrite && <PhraseToTheme phrase={phrase} themes={picker.themes} />;
  return <ThemePicker {...picker} phrases={{ ...phrases, actions }} />;
}
