import type { ReactNode } from 'react';
import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { formatCount } from '@/lib/charts/format/format-count';
import { sparkline } from '@/lib/charts/trend/sparkline';
import type { Emerging } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { SparklineSvg } from '../../_components/charts/SparklineSvg';
import { PageLink } from '../../_components/PageLink';
import { queryHref } from '../../_components/query-href';

const LINE = { width: 120, height: 28 };

interface PhraseCardProps {
  phrase: Emerging['phrases'][number];
  bucket: NonNullable<Emerging['bucket']>;
  /** First days of the buckets that its counts are of. */
  buckets: Emerging['buckets'];
  actions: ReactNode;
}

/** One phrase: how much it is written of, since when, in which words, and beside which themes. */
export function PhraseCard({
  phrase: { phrase, count, first, start, counts, evidence, near },
  bucket,
  buckets,
  actions,
}: PhraseCardProps) {
  const papers = `/papers?${new URLSearchParams({ q: `"${phrase}"` }).toString()}`;
  return (
    <section className="card" aria-label={phrase}>
      <header>
        <div className="min-w-0">
          <h2 className="wrap-anywhere">{phrase}</h2>
          <p className="sub">
            <PageLink href={papers}>{plural(count, 'paper')}</PageLink>,{' '}
            <PageLink href={queryHref('/trends', { phrases: `"${phrase}"` })}>over time</PageLink>
            {first !== null && `, the first dated ${first.slice(0, 4)}`}; rising since{' '}
            {bucketLabel(start, bucket)}
          </p>
        </div>
        <SparklineSvg
          line={sparkline({ ...LINE, values: counts, since: buckets.indexOf(start) })}
          label={`Papers by ${bucket}: ${counts.map(formatCount).join(', ')}`}
        />
      </header>
      <ul className="stack mt-2 list-none gap-1.5 p-0 text-sm text-ink-2">
        {evidence.map(({ id, title, sentence, start: from, end }) => (
          <li key={id}>
            {sentence.slice(0, from)}
            <mark>{sentence.slice(from, end)}</mark>
            {sentence.slice(end)}{' '}
            <PageLink href={`/papers/${id}`} className="wrap-anywhere">
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
      {near.length > 0 && (
        <p className="mt-2 text-sm text-ink-3">
          Beside it:{' '}
          {near.map(({ theme, name, papers: shared }, at) => (
            <span key={theme}>
              {at > 0 && ', '}
              <PageLink href={`/themes/${theme}`}>{name}</PageLink> ({shared})
            </span>
          ))}
        </p>
      )}
      <div className="mt-3">{actions}</div>
    </section>
  );
}
