import { Fragment, type ReactNode } from 'react';
import { themeMark } from '@/lib/charts/theme-mark';
import type { PaperDetail } from '@/lib/model/answers';
import type { Field } from '@/lib/model/theme';
import { markSpans } from '@/lib/words/mark-spans';
import type { ThemeIndex } from '../../../_components/theme-index';
import { EvidenceMark } from './EvidenceMark';

interface EvidenceTextProps {
  text: string;
  field: Field;
  tags: PaperDetail['tags'];
  index: ThemeIndex;
}

/** A field of the paper with all its evidence; words of two themes lie in two marks. */
export function EvidenceText({ text, field, tags, index }: EvidenceTextProps) {
  const spans = tags.flatMap((tag) =>
    tag.spans
      .filter((span) => span.field === field)
      .map(({ start, end }) => ({ theme: tag.theme, start, end })),
  );
  return markSpans(text, spans).map((segment, position) => (
    <Fragment key={position}>
      {segment.themes.reduce<ReactNode>((inner, id) => {
        const theme = index.get(id);
        if (!theme) return inner;
        return (
          <EvidenceMark theme={id} name={theme.name} slot={themeMark(theme.mark).slot}>
            {inner}
          </EvidenceMark>
        );
      }, segment.text)}
    </Fragment>
  ));
}
