import { Fragment, type ReactNode } from 'react';
import { themeMark } from '@/lib/charts/theme-mark';
import type { PaperDetail } from '@/lib/model/answers';
import type { Field } from '@/lib/model/theme';
import { markSpans } from '@/lib/words/mark-spans';
import { parseQuery } from '@/lib/search/parse-query';
import { querySpans } from '@/lib/search/query-spans';
import { SEARCHED } from '../../../_components/word-evidence';
import type { ThemeIndex } from '../../../_components/theme-index';
import { EvidenceMark } from './EvidenceMark';

interface EvidenceTextProps {
  text: string;
  field: Field;
  tags: PaperDetail['tags'];
  index: ThemeIndex;
  /** The words that led here. */
  words: string | undefined;
}

/** A field of the paper with all its evidence; words of two themes lie in two marks. */
export function EvidenceText({ text, field, tags, index, words }: EvidenceTextProps) {
  const spans = tags.flatMap((tag) =>
    tag.spans
      .filter((span) => span.field === field)
      .map(({ start, end }) => ({ theme: tag.theme, start, end })),
  );
  const searched = words === undefined ? [] : querySpans(parseQuery(words), text);
  const all = [...spans, ...searched.map((span) => ({ theme: SEARCHED, ...span }))];
  return markSpans(text, all).map((segment, position) => (
    <Fragment key={position}>
      {segment.themes.reduce<ReactNode>((inner, id) => {
        if (id === SEARCHED) return <mark className="searched">{inner}</mark>;
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
