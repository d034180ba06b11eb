import { Fragment, type ReactNode } from 'react';
import { themeMark } from '@/lib/charts/theme-mark';
import { markSpans, type Segment, type ThemeSpan } from '@/lib/words/mark-spans';
import type { NamedThemes } from './theme-index';
import { SEARCHED } from './word-evidence';

interface MarkedTextProps {
  text: string;
  spans: readonly ThemeSpan[];
  themes: NamedThemes;
}

function Marked({ segment, themes }: { segment: Segment; themes: NamedThemes }) {
  return segment.themes.reduce<ReactNode>((inner, id) => {
    if (id === SEARCHED) return <mark className="searched">{inner}</mark>;
    const theme = themes.get(id);
    if (!theme) return inner;
    return (
      <mark className={`slot-${themeMark(theme.mark).slot}`} title={theme.name}>
        {inner}
      </mark>
    );
  }, segment.text);
}

/** A text with the words that made its tags marked in their theme's colour; words of two themes carry both. */
export function MarkedText({ text, spans, themes }: MarkedTextProps) {
  return markSpans(text, spans).map((segment, index) => (
    <Fragment key={index}>
      <Marked segment={segment} themes={themes} />
    </Fragment>
  ));
}
