import { database } from '@/lib/db/open';
import { changesWords } from '@/lib/exports/changes-words';
import { asofParameter } from '@/lib/model/request/asof-parameter';
import { corpus } from '@/lib/queries/corpus/corpus';
import { Banner } from './Banner';
import { Note } from './Note';
import { PageLink } from './PageLink';
import { queryHref, type PageParameters } from './query-href';

/** What a page says of a link that is pinned to a version of the corpus: that it still is, or what changed since. */
export async function AsOfNotice({ path, parameters }: { path: string; parameters: PageParameters }) {
  const given = parameters['asof'];
  if (given === undefined) return null;
  const free = <PageLink href={queryHref(path, parameters, { asof: null })}>See it without the pin</PageLink>;
  const asof = asofParameter.safeParse(given).data;
  if (asof === undefined) {
    return (
      <div className="mb-5">
        <Banner>
          <b>This link is pinned to no version of a corpus.</b> “asof” is 16 hexadecimal digits. {free}.
        </Banner>
      </div>
    );
  }
  const now = await corpus(await database(), { since: asof });
  if (now.version === asof) {
    return (
      <div className="mb-5">
        <Note>
          <b>As of then.</b> This link is pinned to version {asof} of the corpus, and that is what it shows.
        </Note>
      </div>
    );
  }
  return (
    <div className="mb-5">
      <Banner>
        <b>The corpus has moved on; these are the numbers of now.</b> {changesWords(now, asof).join(' ')}{' '}
        {now.changes?.taxonomyChanged === true && (
          <>
            <a href={`/api/taxonomy/diff?from=${now.changes.then.taxonomyVersion}&to=${now.taxonomyVersion}`}>
              What changed in the taxonomy
            </a>
            .{' '}
          </>
        )}
        {free}.
      </Banner>
    </div>
  );
}
