import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { PaperDetail } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { Card } from '../../../_components/Card';
import { PageLink } from '../../../_components/PageLink';

/** Why the paper is in the corpus, on the time axis and under its themes, in one sentence each. */
export function WhyHere({ paper }: { paper: PaperDetail }) {
  const about = paper.tags.filter((tag) => tag.strength === 'about').length;
  const mentioned = paper.tags.length - about;
  return (
    <Card title="Why is this paper here?">
      <dl className="kv">
        <dt>In the corpus</dt>
        <dd>
          <Held sources={paper.sources} />
        </dd>
        <dt>On the time axis</dt>
        <dd>{dating(paper)}</dd>
        <dt>Under themes</dt>
        <dd>
          {paper.tags.length === 0
            ? 'Under none: no pattern of a theme matches its words.'
            : `About ${plural(about, 'theme')}, mentions ${plural(mentioned, 'other', 'others')}, by the words marked.`}
        </dd>
      </dl>
    </Card>
  );
}

function Held({ sources }: Pick<PaperDetail, 'sources'>) {
  const [first] = sources;
  if (first === undefined) return 'No record holds it any more.';
  const others = sources.length - 1;
  return (
    <>
      Line {formatCount(first.line)} of{' '}
      <PageLink href={`/papers?dump=${first.dump}`} className="wrap-anywhere">
        {first.name}
      </PageLink>
      {others > 0 && `, and ${plural(others, 'further record')}`}.
    </>
  );
}

function dating({ date, dateSource }: PaperDetail): string {
  if (date === null) return 'Not drawn: no record states a date. It counts in totals.';
  const how = dateSource === 'inferred' ? 'inferred' : 'as a record states';
  return `Counts at ${formatDate(date)}, ${how}.`;
}
