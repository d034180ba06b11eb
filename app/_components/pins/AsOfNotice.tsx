import { formatDate } from '@/lib/charts/format/format-date';
import { changesWords } from '@/lib/exports/changes-words';
import { corpus } from '@/lib/queries/corpus/corpus';
import { gainedSince } from '@/lib/queries/pins/gained-since';
import { Banner } from '../Banner';
import { Note } from '../Note';
import { PageLink } from '../PageLink';
import type { ViewState } from './view-state';

interface AsOfNoticeProps {
  state: ViewState;
  /** Address of the same view without the pin. */
  now: string;
}

/** What a page says of the version of the corpus that its address is pinned to. */
export async function AsOfNotice({ state, now }: AsOfNoticeProps) {
  if (state.standing === 'free') return null;
  return (
    <div className="mb-5">
      {state.standing === 'unreadable' && (
        <Banner>
          <b>This link is pinned to no version of a corpus.</b> “asof” is 16 hexadecimal digits.{' '}
          <PageLink href={now}>See it without the pin</PageLink>.
        </Banner>
      )}
      {state.standing === 'moved' && <Moved state={state} now={now} />}
      {(state.standing === 'same' || state.standing === 'kept' || state.standing === 'keeping') && (
        <AsOfThen state={state} now={now} />
      )}
    </div>
  );
}

async function AsOfThen({ state, now }: AsOfNoticeProps) {
  const { pin } = state.db;
  if (pin === undefined) return null;
  const since = await gainedSince(state.db);
  const kept = state.standing !== 'same' || state.kept;
  return (
    <Note>
      <b>As of {formatDate(pin.changedAt.slice(0, 10))}.</b>{' '}
      {since.length === 0
        ? 'This link is pinned to a version of the corpus, and the corpus still is that version.'
        : `${since.join(' ')} Page, files and pictures show what they showed then.`}{' '}
      {!kept && 'This view is not kept: once the corpus changes, the link cannot show it any more. '}
      {since.length > 0 && <PageLink href={now}>See the view of today</PageLink>}{' '}
      <span className="mono text-xs text-ink-3">
        corpus {pin.version}, taxonomy {pin.taxonomyVersion}
      </span>
    </Note>
  );
}

async function Moved({ state, now: href }: AsOfNoticeProps) {
  if (state.standing !== 'moved') return null;
  const now = await corpus(state.db, { since: state.asof });
  return (
    <Banner>
      <b>The corpus has moved on; these are the numbers of now.</b> {changesWords(now, state.asof).join(' ')}{' '}
      This view was not kept.{' '}
      {now.changes?.taxonomyChanged === true && (
        <>
          <a href={`/api/taxonomy/diff?from=${now.changes.then.taxonomyVersion}&to=${now.taxonomyVersion}`}>
            What changed in the taxonomy
          </a>
          .{' '}
        </>
      )}
      <PageLink href={href}>See it without the pin</PageLink>.
    </Banner>
  );
}
